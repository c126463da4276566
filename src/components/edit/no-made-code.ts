import { config } from 'zod';

/** Zod makes functions out of texts where it may, to be faster. The policy of this site refuses that, so it is told not to try. */
config({ jitless: true });
