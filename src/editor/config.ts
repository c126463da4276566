import type { CmsConfig, Collection as EditorCollection, Field as Widget } from '@sveltia/cms';
import { firstLanguage, languages, type LanguageCode } from '../i18n/languages.ts';
import { speak, type Speech } from '../i18n/speak.ts';
import type { Collection } from '../model/collection.ts';
import { collectionNames } from '../model/collection-names.ts';
import { collectionOf } from '../model/index.ts';
import { translationOf } from '../model/check/translation.ts';
import { groupsOf, questionsOf, takesReason } from './questions.ts';
import { reasonsWidget } from './reasons.ts';
import type { EditorSettings } from './settings.ts';
import { widgetOf } from './widget.ts';

/** What the editor is told of the site. */
export interface EditorSite {
  readonly name: string;
  readonly address: string;
  readonly icon: string;
  readonly editor: EditorSettings | undefined;
}

/** The name under which the editor knows how a collection's files are read and written; it asks for the ending in front matter. */
export const formatOf = ({ name, format }: Pick<Collection, 'name' | 'format'>) =>
  `candour-${name}${format === 'mdx' ? '-frontmatter' : ''}`;

/** The name of the part of the editor that holds the questions of a group: some groups are called as a question is. */
export const sectionName = (group: string) => `section_${group}`;

/** The part that holds what a translation says of itself. */
export const TRANSLATION = 'translation';

/** The name under which the editor holds the questions whose answer is that there is none. */
export const NONE = 'none';

/** The fields that stand above the groups: what names the file. */
export const standsAlone = ({ field }: { field: { required?: unknown } }) => field.required === 'always';

/**
 * The configuration of the editor: every collection, question, example and closed list of the model, in a language of the
 * interface. The same model gives the same configuration.
 */
export function editorConfig(site: EditorSite, language: LanguageCode): CmsConfig {
  const speech = speak(language);
  const config: CmsConfig = {
    load_config_file: false,
    backend: backendOf(site.editor),
    publish_mode: site.editor?.review ? 'editorial_workflow' : 'simple',
    app_title: site.name,
    site_url: site.address,
    logo: { src: site.icon },
    media_folder: 'public/media',
    public_folder: '/media',
    show_preview_links: false,
    // What is sent to whoever answers for this site must not go to the makers of the editor.
    issue_reports: { url: site.address },
    media_libraries: { stock_assets: { providers: [] } },
    slug: { encoding: 'ascii', clean_accents: true, maxlength: 80 },
    i18n: {
      structure: 'multiple_files',
      locales: languages.map(({ code }) => code),
      default_locale: firstLanguage,
      initial_locales: 'default',
      omit_default_locale_from_file_path: true,
    },
    collections: collectionNames.map((name) => collectionInEditor(collectionOf(name), speech)),
  };
  // The editor does not take a setting that is named and has no value.
  return JSON.parse(JSON.stringify(config)) as CmsConfig;
}

/** Without a repository the editor still wants to hear of one; it is never asked, since only a folder can then be opened. */
function backendOf(settings: EditorSettings | undefined): CmsConfig['backend'] {
  if (!settings) return { name: 'github', repo: 'none/none', auth_methods: ['oauth'] };
  const { backend: name, repository: repo, branch, apiAddress, signInAddress, applicationId } = settings;
  return {
    name,
    repo,
    ...(branch && { branch }),
    ...(apiAddress && { api_root: apiAddress }),
    ...(signInAddress && { base_url: signInAddress }),
    ...(applicationId && { app_id: applicationId }),
    ...(name === 'gitlab' && applicationId && !signInAddress && { auth_type: 'pkce' as const }),
    auth_methods: signInAddress || applicationId ? ['oauth', 'token'] : ['token'],
  } as CmsConfig['backend'];
}

function collectionInEditor(collection: Collection, speech: Speech): EditorCollection {
  const { name, byOrganisation, format } = collection;
  const { one, many } = speech.collection(name);
  return {
    name,
    label: capital(many),
    label_singular: one,
    folder: `content/${name}`,
    ...(byOrganisation && { path: '{{organisation}}/{{slug}}' }),
    extension: format,
    format: formatOf(collection),
    identifier_field: 'name',
    summary: '{{name}}',
    // Every entry has a name; the Easy Read version beside it has none, and is no entry of its own.
    filter: { field: 'name', pattern: '.' },
    slug: {
      template: '{{name}}',
      editable: ['create'],
      hint: speech.ui.editor.address,
      pattern: ['^[a-z0-9]+(-[a-z0-9]+)*$', speech.ui.editor.address],
    },
    sortable_fields: ['name'],
    thumbnail: false,
    i18n: true,
    fields: fieldsInEditor(collection, speech),
  } as EditorCollection;
}

function fieldsInEditor(collection: Collection, speech: Speech): Widget[] {
  const { ui } = speech;
  const { name } = collection;
  const alone = questionsOf(collection).filter(standsAlone);
  const groups = groupsOf(collection).flatMap(({ group, questions }, position) => {
    const inside = questions.filter((one) => !standsAlone(one));
    return inside.length === 0
      ? []
      : [
          section(sectionName(group), speech.group(name, group), collection.groups[group]?.help ?? '', position > 0, [
            ...inside.map((one) => widgetOf(one.field, name, one.name, speech)),
          ]),
        ];
  });
  return [
    ...alone.map((one) => widgetOf(one.field, name, one.name, speech)),
    ...groups,
    ...(collection.format === 'mdx' ? [storyIn(speech)] : []),
    ...reasonsIn(collection, speech),
    ...emptyListsIn(collection, speech),
    section(
      sectionName(TRANSLATION),
      ui.editor.translation,
      ui.editor.translationHelp,
      true,
      Object.entries(translationOf(collection).fields)
        .filter(([field]) => !(field in collection.fields))
        .map(([field, one]) => ({ ...widgetOf(one, name, field, speech), hint: undefined, i18n: true }) as Widget),
    ),
  ];
}

function section(name: string, label: string, comment: string, collapsed: boolean, fields: Widget[]): Widget {
  return { name, label, comment, widget: 'object', i18n: true, collapsed, fields } as Widget;
}

const storyIn = ({ ui }: Speech): Widget => ({
  name: 'body',
  label: ui.editor.story,
  comment: ui.editor.storyHelp,
  widget: 'text',
  required: false,
  i18n: true,
  use_emoji_autocomplete: false,
});

function reasonsIn(collection: Collection, speech: Speech): Widget[] {
  const names = questionsOf(collection).flatMap(({ name, field }) => (takesReason(field) ? [name] : []));
  return reasonsWidget(names, collection.name, speech);
}

/** A list that nobody has filled in and a list of which somebody says that it is empty look the same: here they say so. */
function emptyListsIn(collection: Collection, speech: Speech): Widget[] {
  const options = questionsOf(collection)
    .filter(({ field }) => field.none)
    .map(({ name }) => ({ value: name, label: speech.question(collection.name, name) }));
  if (options.length === 0) return [];
  const { none: label, noneHelp: comment } = speech.ui.editor;
  return [{ name: NONE, label, comment, widget: 'select', multiple: true, required: false, options } as Widget];
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);
