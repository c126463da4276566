import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/**
 * Names under which the definitions of src/model/ hold words for people: questions, help, examples, labels, and where a closed list is from.
 *
 * A mutant of one is other words, and no test should hold words by writing them a second time. Other tests hold them: those of
 * reading age and of plain words, and those that want each question to have words, an example that passes, and a translation.
 */
const WORDS = new Set(['question', 'help', 'example', 'label', 'meaning', 'source']);

/** As much of a node of Babel’s tree as is asked here. */
interface Node {
  readonly type: string;
  readonly key?: { readonly name?: string };
}

export const REASON = 'words of a definition';

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'words-of-definitions', {
    shouldIgnore(path) {
      const { node } = path as { readonly node: Node };
      return node.type === 'ObjectProperty' && WORDS.has(node.key?.name ?? '') ? REASON : undefined;
    },
  }),
];
