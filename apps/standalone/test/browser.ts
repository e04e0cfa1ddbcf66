import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The Chromium of this machine (`CHROMIUM` names another); undefined where there is none. */
export const chromiumPath = [process.env['CHROMIUM'] ?? '', ...PLACES].find((file) => file !== '' && existsSync(file));

const pictures = fileURLToPath(new URL('../pictures/', import.meta.url));

export const WIDTHS = { desk: { width: 1280, height: 800 }, phone: { width: 375, height: 812 } } as const;
export type Width = keyof typeof WIDTHS;

/** Starts the machine's Chromium without a window; it asks nobody but the system under test. */
export const openBrowser = async (): Promise<Browser> => {
  await mkdir(pictures, { recursive: true });
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];
  return chromium.launch({ ...(chromiumPath === undefined ? {} : { executablePath: chromiumPath }), args });
};

/** Saves what the page shows, whole, as `pictures/<name>-<width>.png`. */
export const picture = (page: Page, name: string, width: Width) =>
  page.screenshot({ path: path.join(pictures, `${name}-${width}.png`), fullPage: true });

interface Violation {
  id: string;
  help: string;
  nodes: { html: string }[];
}

/** What axe finds against WCAG 2.2 A and AA, each with the first place of it. */
export const violationsOf = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe.source);
  const violations = await page.evaluate<Violation[]>(
    "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then((found) => found.violations)",
  );
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.length}) ${nodes[0]?.html.slice(0, 200) ?? ''}`,
  );
};

/** How far the page can be scrolled to the side, in pixels: on a phone it must not. */
export const overhang = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
