import type { Field as Widget } from '@sveltia/cms';
import type { Speech } from '../i18n/speak.ts';
import type { CollectionName } from '../model/collection-names.ts';
import { noAnswers, withholdingGrounds } from '../model/vocabulary/no-answers.ts';
import type { Vocabulary } from '../model/vocabulary/vocabulary.ts';

/** The name under which the editor holds reasons for having no answer: those of an entry, and those within a record. */
export const REASONS = 'reasons';

/** A list of reasons: the question, and why it has no answer. None where no question takes one. `paths`: `retention`, `documents.address`. */
export function reasonsWidget(paths: readonly string[], collection: CollectionName, speech: Speech): Widget[] {
  const { ui, fill } = speech;
  const options = paths.map((path) => ({
    value: path.split('.').at(-1) ?? path,
    label: speech.question(collection, path),
  }));
  if (options.length === 0) return [];
  const kindNamed = (id: Parameters<typeof noAnswers.get>[0]) => speech.term(noAnswers, id).label;
  const choice = (of: Vocabulary) =>
    of.ids.map((id) => ({ value: id, label: `${speech.term(of, id).label}: ${speech.term(of, id).meaning}` }));
  return [
    {
      name: REASONS,
      label: ui.editor.reasons,
      label_singular: ui.editor.reason,
      comment: ui.editor.reasonsHelp,
      widget: 'list',
      required: false,
      i18n: 'duplicate',
      collapsed: 'auto',
      summary: '{{question}}',
      fields: [
        { name: 'question', label: ui.editor.reasonQuestion, widget: 'select', options, i18n: 'duplicate' },
        { name: 'noAnswer', label: ui.editor.reasonKind, widget: 'select', options: choice(noAnswers) },
        {
          name: 'by',
          label: ui.editor.reasonBy,
          hint: fill(ui.editor.reasonByHelp, { kind: kindNamed('not-yet-known') }),
          widget: 'datetime',
          type: 'date',
          format: 'YYYY-MM-DD',
          picker_utc: true,
          required: false,
        },
        {
          name: 'ground',
          label: ui.editor.reasonGround,
          hint: fill(ui.editor.reasonByHelp, { kind: kindNamed('withheld') }),
          widget: 'select',
          options: choice(withholdingGrounds),
          required: false,
        },
        { name: 'because', label: ui.editor.reasonBecause, widget: 'text', i18n: true },
      ],
    } as Widget,
  ];
}
