/** Ten digits, together or in groups of 3, 3 and 4. */
const TEN_DIGITS = /(?<![\d+/.-])\d{3}([ -]?)\d{3}\1\d{4}(?![\d/-]|\.\d)/gu;
const SPOKEN_OF =
  /(?:NHS|patient|health(?: and care)?|CHI|hospital) (?:number|no\.?|id)\W{0,4}(?:is|was|of)?\W{0,3}$/iu;

/**
 * NHS numbers in a text: ten digits whose last is the check digit, and which stand in groups of 3, 3 and 4 or after words that
 * announce one. After such words the check digit may be wrong: a number with a slip of the pen is still somebody’s.
 */
export function nhsNumbersIn(text: string): string[] {
  return [...text.matchAll(TEN_DIGITS)]
    .filter(({ 0: found, 1: gap, index }) => {
      const announced = SPOKEN_OF.test(text.slice(0, index));
      return announced || (gap !== '' && hasCheckDigit(found.replace(/\D/gu, '')));
    })
    .map(([found]) => found);
}

/** Whether ten digits end in the check digit of the nine before. Source: NHS Data Dictionary, NHS number, modulus 11. */
export function hasCheckDigit(digits: string): boolean {
  const sum = [...digits.slice(0, 9)].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === Number(digits[9]);
}
