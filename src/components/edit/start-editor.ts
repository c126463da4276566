import './no-made-code.ts';
import CMS, { type CustomPreviewTemplate } from '@sveltia/cms';
import { editorConfig, formatOf, type EditorSite } from '../../editor/config.ts';
import { fromFile, toFile } from '../../editor/content.ts';
import type { LanguageCode } from '../../i18n/languages.ts';
import { speak } from '../../i18n/speak.ts';
import { collectionNames } from '../../model/collection-names.ts';
import { collectionOf } from '../../model/index.ts';
import { checkPane } from './check-pane.ts';
import checkPaneStyles from './check-pane.css?inline';
import { loadWordsCheck } from './load-words-check.ts';
import { chooseFolderOfContent } from './choose-folder.ts';
import { mendEditor } from './mend-editor.ts';

/** Starts the editor in the place of the page that is shown. `measure`: where this site says how words are measured. */
export async function startEditor(site: EditorSite, language: LanguageCode, measure: string): Promise<void> {
  // Without the check of the words the editor still serves, and says so.
  const words = await loadWordsCheck(measure).catch(() => undefined);
  for (const name of collectionNames) {
    const collection = collectionOf(name);
    CMS.registerCustomFormat(formatOf(collection), collection.format, {
      fromFile: (text: string) => fromFile(collection, text),
      toFile: (content: Record<string, unknown>) => toFile(collection, content),
    });
    CMS.registerPreviewTemplate(name, checkPane(name, language, words) as unknown as CustomPreviewTemplate);
  }
  CMS.registerPreviewStyle(checkPaneStyles, { raw: true });
  chooseFolderOfContent(speak(language).ui.editor);
  const root = clearPage(site);
  await CMS.init({ config: editorConfig(site, language) });
  mendEditor(root, speak(language).ui.editor.editorTitle);
}

/** The page's own look would reach into the editor, which brings its own. Gives the element that will hold it. */
function clearPage({ editor }: EditorSite): HTMLElement {
  for (const sheet of document.querySelectorAll('link[rel="stylesheet"]')) sheet.remove();
  const root = document.createElement('div');
  root.id = 'nc-root';
  document.body.replaceChildren(root);
  // Without a repository there is nowhere to sign in to: only the folder is offered.
  if (!editor) {
    const style = document.createElement('style');
    style.textContent = '.buttons > .button.secondary { display: none }';
    document.head.append(style);
  }
  return root;
}
