import type { Interface } from '../../i18n/en.ts';

type Words = Interface['editor'];
type Picker = (options?: object) => Promise<FileSystemDirectoryHandle>;

/**
 * Makes the choice of a folder speak in plain words: the folder must be the one that holds `content`. The editor asks for a git
 * folder in it; a folder without git serves as well, since the editor only reads and writes files there.
 */
export function chooseFolderOfContent(words: Words): void {
  const here = window as unknown as { showDirectoryPicker?: Picker };
  const pick = here.showDirectoryPicker?.bind(window);
  if (!pick) return;
  here.showDirectoryPicker = async (options) => {
    const folder = await pick({ ...options, mode: 'readwrite' });
    if (!(await holds(folder, 'content'))) {
      alert(words.wrongFolder.replace('{folder}', folder.name));
      throw new DOMException(words.wrongFolder.replace('{folder}', folder.name), 'AbortError');
    }
    return (await holds(folder, '.git')) ? folder : asIfWithGit(folder);
  };
}

async function holds(folder: FileSystemDirectoryHandle, name: string): Promise<boolean> {
  try {
    await folder.getDirectoryHandle(name);
    return true;
  } catch (error) {
    // A work tree of git has a file of that name.
    return (error as DOMException).name === 'TypeMismatchError';
  }
}

function asIfWithGit(folder: FileSystemDirectoryHandle): FileSystemDirectoryHandle {
  const getDirectoryHandle = folder.getDirectoryHandle.bind(folder);
  Object.defineProperty(folder, 'getDirectoryHandle', {
    value: (name: string, options?: FileSystemGetDirectoryOptions) =>
      name === '.git' ? Promise.resolve(folder) : getDirectoryHandle(name, options),
  });
  return folder;
}
