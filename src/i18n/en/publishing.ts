import { approval } from './approval.ts';
import { status } from './status.ts';
import { template } from './template.ts';

/** Words for those who publish: forms to fill in, what is to be approved, and how entries stand. */
export const publishing = { approval, status, template };
