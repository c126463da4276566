import { stringify } from 'yaml';
import type { Field } from '../field.ts';

/** How a field's example is written in the facts of an entry; with the terms on offer where there is a closed list. */
export function exampleOf(field: Field, at: readonly PropertyKey[]): string {
  const key = at.findLast((step) => typeof step === 'string');
  return stringify({ [key ?? '']: field.example }, { lineWidth: 96 }).trim() + offered(field);
}

function offered(field: Field): string {
  const terms = field.vocabulary?.terms ?? [];
  return terms.length === 0 ? '' : terms.map((term) => `\n# ${term.id}: ${term.label}. ${term.meaning}`).join('');
}

/** What a field holds, in the words of a person who fills in a form. */
export function formOf(field: Field): string {
  switch (field.kind) {
    case 'line':
    case 'code':
      return 'one line of text';
    case 'text':
      return 'text';
    case 'lines':
      return 'a list of lines, each with a hyphen before it';
    case 'term':
      return 'one of the terms of its list';
    case 'terms':
      return 'a list of terms, each with a hyphen before it';
    case 'day':
      return 'a date written as year-month-day';
    case 'yes-no':
      return 'true or false';
    case 'number':
      return 'a whole number';
    case 'address':
      return 'a web address that begins with https://';
    case 'email':
      return 'an e-mail address';
    case 'phone':
      return 'a telephone number';
    case 'reference':
      return 'the name of one entry';
    case 'references':
      return 'a list of names of entries, each with a hyphen before it';
    case 'countries':
      return 'a list of two-letter country codes';
    case 'language':
      return 'a language tag';
    case 'records':
      return 'a list of items, each with answers of its own';
    case 'kept':
      return 'names and texts';
  }
}

/** What one item of a field that holds a list is, in the same words. */
export function itemFormOf(field: Field): string {
  switch (field.kind) {
    case 'lines':
      return 'one line of text';
    case 'terms':
      return 'one of the terms of its list';
    case 'references':
      return 'the name of one entry';
    case 'countries':
      return 'a two-letter country code';
    case 'records':
      return 'a group of answers';
    default:
      return formOf(field);
  }
}
