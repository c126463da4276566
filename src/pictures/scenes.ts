import type { Locator, Page } from '@playwright/test';
import { addressIn } from '../register/addresses.ts';
import type { LanguageCode } from '../i18n/languages.ts';

/** A picture for the publishers' guide: a page as somebody sees it who does what the guide tells. */
export interface Scene {
  /** The name of its file in `public/media/guide`, without the language and the ending. */
  readonly name: string;
  /** The path of the page, the same in every language. */
  readonly path: string;
  /** What is done before the picture is taken. Gives what is to be seen. */
  readonly shown: (page: Page) => Promise<Locator>;
}

const FORM = '/edit/form/tools/';

/** The one sentence about a tool. */
const SENTENCE = '#q-inBrief';

/** Every picture of the guide. None needs an entry to be here: a register that has just begun can take them too. */
export const scenes: readonly Scene[] = [
  {
    name: 'ways',
    path: '/edit/',
    shown: async (page) => page.locator('main section').first(),
  },
  {
    name: 'question',
    path: FORM,
    shown: async (page) => {
      const question = page.locator(SENTENCE);
      await question.locator('textarea').fill('A computer tool looks at chest X-rays and puts urgent ones first.');
      return question;
    },
  },
  {
    name: 'fault',
    path: FORM,
    shown: async (page) => {
      const question = page.locator('#q-statusSince');
      await page.locator('#q-status input[value="pilot"]').check();
      await question.locator('input').first().fill('2099-01-01');
      await page.locator('.form-buttons button[type="submit"]').click();
      await question.locator('.error-message').waitFor();
      return question;
    },
  },
  {
    name: 'reason',
    path: FORM,
    shown: async (page) => {
      const question = page.locator('#q-statusSince');
      await question.locator('button').first().click();
      return question;
    },
  },
  {
    name: 'save',
    path: FORM,
    shown: async (page) => page.locator('section', { has: page.locator('#q-id') }),
  },
];

/** The file of a picture in a language, from the project’s folder. */
export const pictureFile = ({ name }: Scene, language: LanguageCode) => `public/media/guide/${name}.${language}.webp`;

/** The address of a scene’s page in a language. */
export const sceneAddress = ({ path }: Scene, language: LanguageCode) => addressIn(language, path);
