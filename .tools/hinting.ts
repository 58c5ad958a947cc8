import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const file = resolve('.cache/fonts.conf');

/**
 * Has every browser that is started from here on Linux set letters unhinted, as Windows, macOS, Android and iOS do.
 * Hinted ones are wider or narrower by what a machine is told of them, so that a line more or less fits. What the machine
 * or the reader of `FONTCONFIG_FILE` says beside (which fonts there are) is kept: https://www.freedesktop.org/software/fontconfig/fontconfig-user.html
 */
export function setUnhinted(): void {
	const own = process.env.FONTCONFIG_FILE ?? '/etc/fonts/fonts.conf';
	if (own === file) return;
	const edits = '<edit name="hinting"><bool>false</bool></edit><edit name="hintstyle"><const>hintnone</const></edit>';
	mkdirSync('.cache', { recursive: true });
	writeFileSync(
		file,
		`<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig><include ignore_missing="yes">${own}</include>` +
			`<match target="pattern">${edits}</match><match target="font">${edits}</match></fontconfig>\n`,
	);
	process.env.FONTCONFIG_FILE = file;
}
