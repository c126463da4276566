/** Ends a command that cannot do what was asked, and says why. */
export function stop(because: string): never {
  console.error(because);
  process.exit(1);
}
