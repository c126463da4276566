/** The words of choices: what can be refused, and what holds in each nation of the UK. In English. */
export const choices = {
  refusals: 'What you can say no to',
  can: 'You can say no',
  cannot: 'You cannot say no',
  nothing: 'Nothing to refuse',
  noTraining: 'Your data is not used to teach it.',
  noData: 'It uses no data about people.',
  nations: {
    england:
      'The national data opt-out is for people in England. You set it once, in the NHS App, on the NHS website or by phone. It holds until you change it.',
    wales:
      'There is no national data opt-out in Wales. You say no to each use by itself, as this page tells you. You also have the right to object to a use of your data. Llais, which speaks up for patients in Wales, can help you.',
    scotland:
      'There is no national data opt-out in Scotland. You say no to each use by itself, as this page tells you. You also have the right to object to a use of your data. The Patient Advice and Support Service can help you.',
    'northern-ireland':
      'There is no national data opt-out in Northern Ireland. You say no to each use by itself, as this page tells you. You also have the right to object to a use of your data. The Patient and Client Council can help you.',
    'outside-uk':
      'The national data opt-out is for England only. Ask the organisation how to say no, as this page tells you.',
  },
  setOptOut: 'Set your national data opt-out',
  useForm: 'Use their own form',
  yellowCard:
    'This tool is a medical device. You can also report harm, or a near miss, to the Yellow Card scheme of the MHRA. It is open to everybody in the UK.',
  yellowCardUnsettled:
    'It is not clear yet if this tool is a medical device. You can still report harm, or a near miss, to the Yellow Card scheme of the MHRA.',
  yellowCardLink: 'Report it to the Yellow Card scheme',
};
