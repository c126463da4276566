/** The words of the picture of where data goes, in Welsh. */
export const flow = {
  title: 'I ble mae’r data’n mynd',
  you: 'Data amdanoch chi',
  key: 'Llinell gyfan: mae’n dangos pwy ydych chi. Llinell doredig: nid yw’n dweud pwy ydych chi.',
  inWords: 'Mae’r un peth mewn geiriau isod.',
  forUse: 'Ar gyfer: {use}',
  usesInWords: 'Y defnyddiau o ddata sydd yn y llun hwn, mewn geiriau:',
};
