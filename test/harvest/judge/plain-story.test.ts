import { describe, expect, test } from 'vitest';
import { plainStory } from '../../../src/harvest/judge/plain-story.ts';

describe('a story with our components becomes plain Markdown', () => {
  test.each([
    ['<Note>\n\nCall us.\n\n</Note>', 'Call us.'],
    ['<Note title="Read this">\n\nCall us.\n\n</Note>', 'Call us.'],
    ['<Warning title="Careful">\n\nCall us.\n\n</Warning>', '**Careful**\n\nCall us.'],
    ['<Expander title=" How it works ">\n\nWell.\n\n</Expander>', '**How it works**\n\nWell.'],
    ['<Warning>\n\nCall us.\n\n</Warning>', 'Call us.'],
    ['<Warning title=" ">\n\nCall us.\n\n</Warning>', 'Call us.'],
    ['<Figure src="/media/a.jpg" alt="A scanner" caption="Our scanner" />', '_Our scanner_'],
    ['<Figure src="/media/a.jpg" alt="A scanner" />', '_A scanner_'],
    ['Before.\n\n<Figure src="/media/a.jpg" />\n\nAfter.', 'Before.\n\nAfter.'],
    ['<Expander title="More">\n\n<Note>\n\nDeep.\n\n</Note>\n\n</Expander>', '**More**\n\nDeep.'],
    ['> <Note>\n> Quoted.\n> </Note>', '> Quoted.'],
    ['- One\n\n  <Note>\n  Listed.\n  </Note>', '- One\n\n  Listed.'],
    ['<Note>\n\n- a\n- b\n\n***\n\n*c* | d\n\n</Note>', '- a\n- b\n\n---\n\n_c_ | d'],
  ])('%j', (story, plain) => expect(plainStory(story)).toBe(plain));
});

describe('a story stays as it was', () => {
  test.each([
    ['a * b, * as it was written *'], // nothing of ours is in it
    ['<Note>\n\nnot closed'],
    ['<Other>\n\nx\n\n</Other>'],
    ['<Note>\n\nfine\n\n</Note>\n\n<Other />'],
    ['<Note>\n\nIn a <Other>line</Other>.\n\n</Note>'],
    ['<Note>\n\n{1 + 1}\n\n</Note>'],
    ['> a\n>\n> b {1}\n\n<Note>\n\nx\n\n</Note>'],
    ['<Note>\n\na\n\n**b {1}** c\n\n</Note>'],
    ['import x from "y"\n\n<Note>\n\nx\n\n</Note>'],
  ])('%j, since not all of it can be said in Markdown', (story) => expect(plainStory(story)).toBe(story));

  test('and a title that is code is none', () =>
    expect(plainStory('<Warning title={evil()}>\n\nx\n\n</Warning>')).not.toContain('evil'));
});
