import { join } from 'node:path';
import { fileAddress } from '../register/addresses.ts';

/** The file of an address of the built site in a folder; the site may stand below a path. */
export function fileAt(site: string, address: string): string {
  return join(site, fileOf(address));
}

/** The file of an address of the built site, from its folder; the site may stand below a path. */
export function fileOf(address: string): string {
  return decodeURI(address.slice(fileAddress('').length)).replace(/^\//u, '');
}
