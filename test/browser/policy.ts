import type { Page } from '@playwright/test';

/**
 * What the policies of a page have refused since the watch began, in the words of the browser: what it tells the page, and what it
 * writes to its console, where workers are heard too. Call it before the page is opened.
 */
export async function watchPolicies(page: Page): Promise<() => readonly string[]> {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/content security policy|permissions.policy|cross-origin-(?:opener|resource)/iu.test(message.text()))
      refused.push(`${page.url()}: ${message.text()}`);
  });
  await page.exposeFunction('tellRefused', (text: string) => refused.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, documentURI }) => {
      (window as unknown as { tellRefused(text: string): void }).tellRefused(
        `${documentURI}: ${effectiveDirective} refused ${blockedURI}`,
      );
    });
  });
  return () => refused;
}

/** The addresses that a page has asked for over the network. One that its policy has stopped was never sent. */
export function watchRequests(page: Page): () => readonly string[] {
  const sent = new Set<string>();
  page.on('request', (request) => {
    if (/^https?:/u.test(request.url())) sent.add(request.url());
  });
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText === 'csp') sent.delete(request.url());
  });
  return () => [...sent];
}
