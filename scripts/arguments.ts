import { parseArgs, type ParseArgsConfig } from 'node:util';

/** What was typed after a command, or why it cannot be understood, with how the command is used. */
export function readArguments<const Config extends ParseArgsConfig>(
  config: Config,
  usage: string,
): ReturnType<typeof parseArgs<Config>> | { because: string } {
  try {
    return parseArgs(config);
  } catch (error) {
    return { because: `${error instanceof Error ? error.message : String(error)}\n\n${usage}` };
  }
}
