/**
 * Anything but letters that stand side by side as they are: letters of other scripts, which join, reorder or stack,
 * and marks that must be put over or under a letter.
 *
 * Looked at in pictures with satori 0.63.2: it joins Arabic letters, but puts their dots far above them.
 */
const NEEDS_SHAPING =
  /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Ethiopic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Common}]|\p{M}/u;

/** Whether the letters of a text must be joined or moved, which HarfBuzz does and satori does not. */
export function needsShaping(text: string): boolean {
  return NEEDS_SHAPING.test(text.normalize('NFC'));
}
