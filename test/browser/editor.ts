import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { speak } from '../../src/i18n/speak.ts';
import { sectionName, standsAlone } from '../../src/editor/config.ts';
import { groupsOf } from '../../src/editor/questions.ts';
import type { CollectionName } from '../../src/model/collection-names.ts';
import type { Field } from '../../src/model/field.ts';
import { collectionOf } from '../../src/model/index.ts';

const speech = speak('en');

/** How long the editor, which is large, and then a whole folder may take to load on a busy machine, in milliseconds. */
export const LOADING = 30_000;

/** The files of entries below some folders of content, by path from the root of the project. */
export function contentFiles(...folders: readonly string[]): Record<string, string> {
  const paths = folders.flatMap((folder) =>
    readdirSync(join('content', folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:json|mdx)$/u.test(path))
      .map((path) => join('content', folder, path).replaceAll('\\', '/')),
  );
  return Object.fromEntries(paths.map((path) => [path, readFileSync(path, 'utf8')]));
}

/** Puts files into the browser's own folder and hands that to the editor in place of the choice of a folder. */
export async function offerFolder(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate(async (all) => {
    const root = await navigator.storage.getDirectory();
    await root.getDirectoryHandle('.git', { create: true });
    for (const [path, text] of Object.entries(all)) {
      const parts = path.split('/');
      let folder = root;
      for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part, { create: true });
      const file = await folder.getFileHandle(parts.at(-1) ?? '', { create: true });
      const stream = await file.createWritable();
      await stream.write(text);
      await stream.close();
    }
    Object.assign(window, { showDirectoryPicker: () => Promise.resolve(root) });
  }, files);
}

/** The text of a file in that folder; undefined where there is none. */
export async function readFromFolder(page: Page, path: string): Promise<string | undefined> {
  return page.evaluate(async (wanted) => {
    const parts = wanted.split('/');
    try {
      let folder = await navigator.storage.getDirectory();
      for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part);
      return await (await (await folder.getFileHandle(parts.at(-1) ?? '')).getFile()).text();
    } catch {
      return undefined;
    }
  }, path);
}

/** Opens the editor on that folder, at a place inside it such as `#/collections/tools/new`. */
export async function openEditor(page: Page, place: string): Promise<void> {
  await page.getByRole('button', { name: 'Open the editor' }).click();
  await page.getByRole('button', { name: 'Work with Local Repository' }).click();
  await expect(
    page.getByRole('listbox', { name: 'Collections' }).or(page.getByText('Collections').first()),
  ).toBeVisible({ timeout: LOADING });
  await page.evaluate((hash) => {
    location.hash = hash;
  }, place);
}

/** Answers questions in the editor as a person would: opens each group, types, chooses, adds. */
export async function answer(
  page: Page,
  name: CollectionName,
  facts: Readonly<Record<string, unknown>>,
): Promise<void> {
  const collection = collectionOf(name);
  const given = (one: { name: string }) => facts[one.name] !== undefined;
  for (const { group, questions } of groupsOf(collection)) {
    for (const one of questions.filter(standsAlone).filter(given))
      await fill(page, one.name, one.field, facts[one.name]);
    const inside = questions.filter((one) => !standsAlone(one)).filter(given);
    if (inside.length === 0) continue;
    await unfold(await reach(page, sectionName(group)));
    for (const one of inside) await fill(page, `${sectionName(group)}.${one.name}`, one.field, facts[one.name]);
  }
}

export const sectionOf = (page: Page, path: string) => page.locator(`section[data-key-path="${path}"]`);

/** Scrolls until a question is there: the editor makes only those that can be seen. */
async function reach(page: Page, path: string): Promise<Locator> {
  const section = sectionOf(page, path);
  await page.mouse.move(300, 500);
  await expect(async () => {
    if ((await section.count()) === 0) await page.mouse.wheel(0, 250);
    expect(await section.count()).toBe(1);
  }).toPass({ intervals: [100], timeout: 15_000 });
  await section.scrollIntoViewIfNeeded();
  return section;
}

async function unfold(section: Locator): Promise<void> {
  const opener = section.getByRole('button', { name: /^(?:Expand|Collapse)/u }).first();
  if ((await opener.getAttribute('aria-expanded')) === 'false') await opener.click();
}

async function fill(page: Page, path: string, field: Field, value: unknown): Promise<void> {
  const section = await reach(page, path);
  const list = Array.isArray(value) ? (value as unknown[]) : [value];
  switch (field.kind) {
    case 'lines':
      for (const [position, line] of list.entries()) {
        if (position > 0) await section.getByRole('button', { name: /add/iu }).last().click();
        await section.getByRole('textbox').nth(position).fill(String(line));
      }
      return;
    case 'term':
    case 'terms':
      for (const id of list) {
        const { label, meaning } = speech.term(field.vocabulary as NonNullable<Field['vocabulary']>, String(id));
        await choose(page, section, `${label}: ${meaning}`);
      }
      return;
    case 'yes-no':
      return choose(page, section, value === true ? speech.ui.entry.yes : speech.ui.entry.no);
    case 'countries':
      for (const code of list) await choose(page, section, speech.country(String(code)));
      return;
    case 'reference':
    case 'references':
      for (const id of list) await choose(page, section, nameOf(field.to as CollectionName, String(id)));
      return;
    case 'records':
      for (const [position, record] of list.entries()) {
        await section.getByRole('button', { name: /^Add/u }).last().click();
        for (const [name, inner] of Object.entries(field.of ?? {})) {
          const one = (record as Record<string, unknown>)[name];
          if (one !== undefined) await fill(page, `${path}.${position}.${name}`, inner, one);
        }
      }
      return;
    default:
      await section.locator('textarea, input').first().fill(String(value));
  }
}

/** Chooses by name among buttons where there are few, else in the list that drops down. */
async function choose(page: Page, section: Locator, name: string): Promise<void> {
  const button = section
    .getByRole('radio', { name, exact: true })
    .or(section.getByRole('checkbox', { name, exact: true }));
  if ((await button.count()) > 0) return button.first().click();
  await section.getByRole('combobox').first().click();
  const option = page.getByRole('option', { name, exact: true }).first();
  await option.click();
  await expect(option).toBeHidden();
}

function nameOf(collection: CollectionName, id: string): string {
  const { format } = collectionOf(collection);
  const text = readFileSync(`content/${collection}/${id}.${format}`, 'utf8');
  const found = format === 'json' ? (JSON.parse(text) as { name: string }).name : /^name: (.+)$/mu.exec(text)?.[1];
  return found ?? id;
}
