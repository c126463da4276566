import type { EditorSite } from '../../editor/config.ts';
import type { LanguageCode } from '../../i18n/languages.ts';

declare global {
  interface Window {
    CMS_MANUAL_INIT?: boolean;
  }
}

/** What the page hands to its script. */
interface Given {
  readonly site: EditorSite;
  readonly language: LanguageCode;
  /** Where this site says how words are measured. */
  readonly measure: string;
  readonly failed: string;
}

const button = document.querySelector<HTMLButtonElement>('[data-open-editor]');
const status = document.querySelector('[data-editor-status]');
const given = JSON.parse(button?.dataset['openEditor'] ?? 'null') as Given | null;

if (button && given) {
  const { hostname } = location;
  const onThisComputer = hostname === '127.0.0.1' || /^(?:.+\.)?localhost$/u.test(hostname);
  const places = document.querySelectorAll<HTMLElement>('[data-editor-where]');
  for (const place of places)
    place.hidden = place.dataset['editorWhere'] !== whereItWorks(onThisComputer, given.site.editor !== undefined);
  button.hidden = !onThisComputer && !given.site.editor;
  button.addEventListener('click', () => void open(button, given));
  // An address inside the editor, from a bookmark or after a reload, leads straight into it.
  if (location.hash.startsWith('#/') && !button.hidden) void open(button, given);
}

function whereItWorks(onThisComputer: boolean, repository: boolean): string {
  if (onThisComputer) return 'showDirectoryPicker' in window ? 'folder' : repository ? 'repository' : 'other-browser';
  return repository ? 'repository' : 'nowhere';
}

/** Loads the editor, which is large, and puts it in the place of this page. */
async function open(opener: HTMLButtonElement, { site, language, measure, failed }: Given): Promise<void> {
  opener.disabled = true;
  window.CMS_MANUAL_INIT = true;
  try {
    const { startEditor } = await import('./start-editor.ts');
    await startEditor(site, language, measure);
  } catch (error) {
    opener.disabled = false;
    if (status) status.textContent = failed;
    throw error;
  }
}
