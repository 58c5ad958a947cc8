import { chromium, type Browser } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setUnhinted } from './hinting.ts';
import { installPackage, run } from './install.ts';

/** The same engine without a window of its own, which opens and closes pages sooner. */
const shell = 'chromium-headless-shell';
const names = [
	...[shell, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'],
];
const places = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * Features of Chromium that no test needs. All but the last line is what Playwright itself turns off, since of two such
 * flags the last alone counts; that line's cost every page that is opened two windows for what the address bar would drop
 * down, and a process for a page that never comes: half the time of a short test.
 */
const withoutFeatures = [
	...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades', 'LensOverlay'],
	...['HttpsFirstBalancedModeAutoEnable', 'MediaRouter', 'PaintHolding', 'ThirdPartyStoragePartitioning'],
	...['AvoidCorsURLLoaderRestartOnRedirect', 'TcpPortRandomizationWin', 'OptimizationHints', 'AimEnabled'],
	...['NetworkTimeServiceQuerying', 'PreconnectToSearch', 'msForceBrowserSignIn'],
	'msEdgeUpdateLaunchServicesPreferredVersion',
	...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'SpareRendererForSitePerProcess'],
];

/** Flags for every launch: no sandbox (containers), no traffic of the browser's own, nothing that only costs time. */
export const browserFlags = [
	`--disable-features=${withoutFeatures.join(',')}`,
	'--no-sandbox',
	// The browser without a window hints letters whatever fontconfig says.
	'--font-render-hinting=none',
	'--disable-dev-shm-usage',
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
];

/** The path of a browser that starts: CHROME_PATH, one on PATH, Playwright's own; undefined when there is none. */
export function findBrowser(): string | undefined {
	const onPath = (process.env.PATH ?? '').split(':').flatMap((folder) => names.map((name) => join(folder, name)));
	const known = process.env.CHROME_PATH === undefined ? [] : [process.env.CHROME_PATH];
	return [...known, ...onPath, ...places, chromium.executablePath()].find(starts);
}

/** The path of a browser, installing one if there is none; throws with what to do by hand when that fails too. */
export function ensureBrowser(): string {
	setUnhinted();
	const found = findBrowser();
	if (found !== undefined) return found;
	console.log('No Chromium or Chrome found: trying to install one.');
	run(['npx', 'playwright', 'install', 'chromium'], 300);
	const own = findBrowser();
	if (own !== undefined) return own;
	for (const name of [shell, 'chromium']) {
		installPackage(name);
		const system = findBrowser();
		if (system !== undefined) return system;
	}
	throw new Error(
		'The browser tests need Chromium or Chrome and none could be installed. Install one (Debian: ' +
			'“apt-get install chromium” as root), or set CHROME_PATH to its program, and run the command again.',
	);
}

/** Lends the browser of the tests, or the one at a path, with more flags than all have, and closes it after use. */
export async function withBrowser<T>(
	use: (browser: Browser) => Promise<T>,
	executablePath = ensureBrowser(),
	more: readonly string[] = [],
): Promise<T> {
	const browser = await chromium.launch({ executablePath, args: [...browserFlags, ...more] });
	try {
		return await use(browser);
	} finally {
		await browser.close();
	}
}

function starts(path: string): boolean {
	return existsSync(path) && spawnSync(path, ['--version', '--no-sandbox'], { timeout: 30_000 }).status === 0;
}
