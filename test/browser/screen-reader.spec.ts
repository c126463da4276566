import { expect, test } from '@playwright/test';
import { ScreenReaderUser } from './screen-reader.ts';

// What a patient with a screen reader hears, and how many times they press a key to get there. The number is the promise:
// raise it only where the page gives something for it.

const TOOL = '/tools/riverside/chest-x-rays/';

async function as(journey: (user: ScreenReaderUser) => Promise<void>): Promise<ScreenReaderUser> {
  const user = new ScreenReaderUser();
  try {
    await journey(user);
  } finally {
    await user.stop();
  }
  return user;
}

test('find my hospital’s scan page: from the home page by headings and links', async () => {
  const { steps } = await as(async (user) => {
    await user.open('/');
    await user.until('Heading', 'Find my kind of care');
    await user.until('Link', 'Scans and X-rays');
    await user.follow();
    await user.until('Heading', 'Choose your hospital or GP');
    await user.until('Link', 'Riverside Hospitals NHS Trust');
    await user.follow();
    const title = await user.until('Heading', 'level 1');
    expect(title).toContain('Scans and X-rays at Riverside Hospitals NHS Trust');
    expect(user.address).toBe('/care/scans/riverside/');
  });
  expect(steps.length, steps.map(({ pressed, heard }) => `${pressed}: ${heard}`).join('\n')).toBeLessThanOrEqual(24);
});

test('learn whether I can say no: on the scan page by headings, and how is heard at once', async () => {
  const { steps } = await as(async (user) => {
    await user.open('/care/scans/riverside/');
    await user.until('Heading', 'Chest X-ray sorting');
    await user.until('Heading', 'How can I say no');
    await user.readUntil('Tell the person who takes your X-ray');
  });
  expect(steps.length, steps.map(({ pressed, heard }) => `${pressed}: ${heard}`).join('\n')).toBeLessThanOrEqual(10);
});

test('find the contact: on a tool’s page by the list of its parts', async () => {
  const { steps } = await as(async (user) => {
    await user.open(TOOL);
    await user.until('Link', /^link, Who to ask/u);
    await user.follow();
    await user.until('Heading', 'Who to ask');
    await user.until('Link', 'Write to them');
    await user.until('Link', /01632 960/u);
  });
  expect(steps.length, steps.map(({ pressed, heard }) => `${pressed}: ${heard}`).join('\n')).toBeLessThanOrEqual(26);
});

test('the facts of a tool are heard as questions with their answers', async () => {
  await as(async (user) => {
    await user.open(TOOL);
    await user.until('Heading', 'At a glance');
    await user.readUntil('Does a person check it?', 6);
    await user.readUntil('A person decides', 8);
  });
});

test('Easy Read is heard as lines of a list, and its pictures are not in the way', async () => {
  const { steps } = await as(async (user) => {
    await user.open('/easy-read/tools/riverside/chest-x-rays/');
    await user.until('Heading', 'Can I say no?');
    await user.readUntil('Yes. You can say no.');
  });
  expect(steps.filter(({ heard }) => /\b(?:image|graphic)\b/u.test(heard))).toEqual([]);
});
