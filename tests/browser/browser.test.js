'use strict';
/* The report in a real browser. Usage: node browser.test.js NEEDKEXT SOURCE-DIRECTORY
   Says one line per check; exit code 1 when one fails, 77 when there is no browser. */
const { execFileSync, spawnSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { pathToFileURL } = require('node:url');

const SKIPPED = 77;
const [needkext, source] = process.argv.slice(2);
const candidates = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];
const executablePath = candidates.find((file) => file && fs.existsSync(file));
let playwright, HtmlValidate, axe;
try {
  playwright = require('playwright-core');
  ({ HtmlValidate } = require('html-validate'));
  axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
} catch (error) {
  console.log('skipped: npm ci was not run in tests/browser (NEEDKEXT_BROWSER=1 ./bootstrap test)');
  process.exit(SKIPPED);
}
if (!executablePath) {
  console.log('skipped: no Chromium was found');
  process.exit(SKIPPED);
}

const args = ['--no-first-run', '--disable-gpu', '--disable-quic', '--disable-background-networking',
  '--disable-component-update', '--disable-sync'];
if (process.getuid && process.getuid() === 0) args.push('--no-sandbox');
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'needkext-browser-'));
let failures = 0;

function expect(good, what, details) {
  console.log(`${good ? 'ok' : 'not ok'} ${what}`);
  if (good) return;
  failures++;
  if (details) console.log(`  ${String(details).split('\n').join('\n  ')}`);
}

/* A tree whose analysis fails: one source that no parser survives. */
function brokenTree() {
  const tree = path.join(scratch, 'broken');
  fs.cpSync(path.join(source, 'fixtures', 'usb-no-client'), tree, { recursive: true });
  fs.writeFileSync(path.join(tree, 'Broken.cpp'),
    '#include <IOKit/IOService.h>\nvoid *broken(void) { return ' + '~'.repeat(200000) + '0; }\n');
  return tree;
}

/* Names and contents that try to be markup. */
function hostileTree() {
  const tree = path.join(scratch, 'hostile');
  fs.mkdirSync(tree);
  const name = '<img src=x onerror=alert(1)>"\'</title></style><script>alert(2)</script>\u202e';
  const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  fs.writeFileSync(path.join(tree, 'Info.plist'), `<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict><key>CFBundleName</key><string>${escape(name)}</string>
<key>CFBundleIdentifier</key><string>${escape(name)}</string><key>CFBundlePackageType</key><string>KEXT</string>
<key>CFBundleExecutable</key><string>Hostile</string><key>IOKitPersonalities</key><dict>
<key>${escape(name)}</key><dict><key>IOClass</key><string>Hostile</string>
<key>IOProviderClass</key><string>IOPCIDevice</string></dict></dict></dict></plist>\n`);
  fs.writeFileSync(path.join(tree, '<b onmouseover=alert(3)>.cpp'),
    `#include <IOKit/network/IOEthernetController.h>
// </pre></style><script>alert(4)</script> " ' \u202e
class Hostile : public IOEthernetController { OSDeclareDefaultStructors(Hostile) public: bool start(IOService *p) override; };
// <script>alert(5)</script>
OSDefineMetaClassAndStructors(Hostile, IOEthernetController)
bool Hostile::start(IOService *p) { return IOEthernetController::start(p); }\n`);
  return tree;
}

function report(tree, file, ...more) {
  const result = spawnSync(needkext, ['report', tree, '-q', '-o', file, ...more], { encoding: 'utf8' });
  if (result.status !== 0 && result.status !== 3) throw new Error(`needkext report ${tree}: ${result.status}\n${result.stderr}`);
  return file;
}

function documents() {
  const fixture = (name) => path.join(source, 'fixtures', name);
  const old = path.join(scratch, 'old.json');
  fs.writeFileSync(old, execFileSync(needkext, ['check', fixture('dead-interrupt'), '--format', 'json', '--fail-on', 'none']));
  const trees = [
    ['pci-nic', fixture('pci-nic')], ['vfs-filesystem', fixture('vfs-filesystem')],
    ['usb-no-client', fixture('usb-no-client')], ['two-kexts-and-app', fixture('two-kexts-and-app')],
    ['user-daemon', fixture('user-daemon')], ['low-coverage', brokenTree()], ['hostile', hostileTree()],
    ['compared', fixture('pci-nic'), '--against', old],
  ];
  return trees.map(([name, tree, ...more]) => [name, report(tree, path.join(scratch, `${name}.html`), ...more)]);
}

/* One page for all documents; what it says and asks for is collected per document. */
async function open(browser, options) {
  const page = await (await browser.newContext(options)).newPage();
  const seen = { said: [], asked: [], file: '' };
  page.on('console', (message) => seen.said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => seen.said.push(error.message));
  page.on('dialog', (dialog) => { seen.said.push(`dialog: ${dialog.message()}`); dialog.dismiss(); });
  page.on('request', (request) => {
    const url = request.url();
    if (url !== pathToFileURL(seen.file).href && !url.startsWith('data:')) seen.asked.push(url);
  });
  return { page, seen };
}

async function show({ page, seen }, file) {
  Object.assign(seen, { said: [], asked: [], file });
  await page.goto(pathToFileURL(file).href);
  const button = page.locator('#open');
  if (await button.count()) await button.click();
}

async function view(page, [width, colorScheme]) {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme });
}

async function look(browser, name, file, views) {
  const { page, seen } = browser.reader;
  await show(browser.reader, file);
  for (const one of views) {
    await view(page, one);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
      `${name} at ${one[0]} px: nothing wider than the page`);
  }
  expect(await page.locator('img, iframe, object, b[onmouseover]').count() === 0, `${name}: no foreign element`);
  expect(await page.locator('script').count() === 1, `${name}: one script`);
  for (const format of ['A4', 'Letter']) {
    const pdf = await page.pdf({ format, path: path.join(scratch, `${name}-${format}.pdf`) });
    expect(pdf.subarray(0, 5).toString() === '%PDF-', `${name} prints on ${format}`);
  }
  expect(seen.said.length === 0, `${name}: a silent console`, seen.said.join('\n'));
  expect(seen.asked.length === 0, `${name}: no request leaves the page`, seen.asked.join('\n'));
}

/* axe needs a page that lets it run: the same document without its policy. All rules in the first view; after that
   those that depend on colours and sizes. */
async function accessible(browser, name, file, views) {
  const { page } = browser.open;
  await show(browser.open, file);
  await page.evaluate(axe);
  for (const [i, one] of views.entries()) {
    await view(page, one);
    const only = i ? { runOnly: { type: 'rule', values: ['color-contrast', 'target-size', 'scrollable-region-focusable'] } } : {};
    const { violations } = await page.evaluate((how) => globalThis.axe.run(document, how), only);
    expect(violations.length === 0, `${name} at ${one[0]} px, ${one[1]}: axe finds nothing`,
      violations.map((what) => `${what.id}: ${what.nodes.slice(0, 3).map((node) => node.html).join(' | ')}`).join('\n'));
  }
}

async function use(browser, file) {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(file).href);
  const all = await page.locator('.evidence').count();
  await page.fill('#find', 'createInterrupt');
  const some = await page.locator('.evidence:not([hidden])').count();
  expect(some > 0 && some < all, 'the filter hides what does not fit', `${some} of ${all}`);
  await page.fill('#find', '');
  await page.click('#close');
  expect(await page.locator('details[open]').count() === 0, 'everything folds');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement !== document.body), 'the keyboard reaches something');
  await page.close();
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(pathToFileURL(file).href);
  expect(await plain.locator('.verdict').isVisible() && !(await plain.locator('#tools').isVisible()),
    'without script it reads, and offers no dead controls');
  await context.close();
}

async function valid(name, file) {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: { 'long-title': 'off', 'no-trailing-whitespace': 'off', 'attr-quotes': 'error' },
  });
  const { results } = await validator.validateString(fs.readFileSync(file, 'utf8'), file);
  const messages = results.flatMap((one) => one.messages).map((one) => `${one.line}:${one.column} ${one.ruleId}: ${one.message}`);
  expect(messages.length === 0, `${name} is valid HTML`, messages.slice(0, 10).join('\n'));
}

const all = [[390, 'dark'], [1440, 'light'], [390, 'light'], [1440, 'dark']];
const several = new Set(['pci-nic', 'two-kexts-and-app', 'hostile']); /* the others look alike */

async function main() {
  const browser = await playwright.chromium.launch({ executablePath, args });
  browser.reader = await open(browser, {});
  browser.open = await open(browser, { bypassCSP: true });
  for (const [name, file] of documents()) {
    const views = several.has(name) ? all : all.slice(0, 2);
    await valid(name, file);
    await look(browser, name, file, views);
    await accessible(browser, name, file, views);
    if (name === 'pci-nic') await use(browser, file);
  }
  await browser.close();
  if (!process.env.NEEDKEXT_KEEP) fs.rmSync(scratch, { recursive: true, force: true });
  else console.log(`kept: ${scratch}`);
  process.exit(failures ? 1 : 0);
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
