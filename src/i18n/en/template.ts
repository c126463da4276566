/** The words of blank forms: the Excel template, the Word form and the form to print. */
export const template = {
  code: 'Code',
  question: 'Question',
  help: 'What to write',
  answer: 'Answer',
  howTo: 'How to fill this in',
  answers:
    'Write your answers beside the questions. You may leave a question open: the check says later what is missing.',
  columns:
    'One column of answers is one entry. For another entry, use the next column with the word “Answer” above it.',
  choose:
    'Where a cell has a list, choose from it. Where a question has several rows, each row takes one more choice: use as many as you need.',
  boxes: 'Where there are boxes, tick those that fit. Where there are none, write.',
  records:
    'A list, such as who gets data, has room for three. For more, copy the rows of one and insert them below. You may leave the codes as they are.',
  reasons: 'If a question truly has no answer, write the reason in its place, in one of these ways:',
  reasonDay: 'The day in brackets is the day by which it will be known.',
  reasonGrounds: 'In brackets stands the ground, which is one of these:',
  codes:
    'Keep the codes. They tell where an answer belongs, so rows and columns may be moved. Write days as 2026-11-23 or 23 November 2026.',
  send: 'When you have finished, send this file to whoever publishes your entries.',
  another: 'One more',
  blank: 'Blank form: {one}',
  blankLead:
    'All the questions on paper. Print it, or take it along as a workbook or a Word form that can be read back.',
  excel: 'Excel workbook',
  word: 'Word form',
  page: 'Form to print',
  blanks: 'Blank forms to fill in elsewhere',
  blanksText:
    'For a team that works in Excel or Word, or on paper. Whoever publishes this site reads the workbook and the Word form back in.',
  more: 'There is room for one here. Use another sheet for more.',
};
