/** Why nothing was published, and what to do. */
export interface Refusal {
  readonly because: string;
}

/** Thrown inside `deploy` where it cannot go on: its message is for whoever publishes. */
export class CannotPublish extends Error {}

const BY_CODE: Readonly<Record<string, string>> = {
  ENOSPC: 'There is no room left on the disk. Make room, or keep fewer generations (--keep), and publish again.',
  EDQUOT:
    'There is no room left for you on the disk. Make room, or keep fewer generations (--keep), and publish again.',
  EACCES: 'The folder may not be written to by whoever runs this. Give them the right to, and publish again.',
  EPERM: 'The folder may not be written to, or its disk knows no symbolic links. Choose another, and publish again.',
  EROFS: 'The disk may not be written to. Choose another, and publish again.',
  ENOTDIR: 'A part of its path is a file, not a folder. Name another folder.',
  EIO: 'The disk could not be read or written. Look at the disk, and publish again.',
};

const NO_FOLDER = 'No folder can be made there. Name another folder.';

/** The reason in words; undefined for a fault that is none of the disk’s, which is ours. */
export function refusalOf(error: unknown, to: string): Refusal | undefined {
  if (error instanceof CannotPublish) return { because: error.message };
  const { code = '', syscall } = error as NodeJS.ErrnoException;
  const words = code === 'ENOENT' && syscall === 'mkdir' ? NO_FOLDER : BY_CODE[code];
  return words === undefined ? undefined : { because: `Nothing was published to ${to}. ${words}` };
}
