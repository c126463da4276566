import { approval } from './approval.ts';
import { status } from './status.ts';
import { template } from './template.ts';

/** Geiriau i’r rhai sy’n cyhoeddi: ffurflenni i’w llenwi, beth sydd i’w gymeradwyo, a chyflwr y cofnodion. */
export const publishing = { approval, status, template };
