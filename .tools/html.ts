import { readFileSync } from 'node:fs';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { count, type Result } from './gate.ts';
import { pages } from './site.ts';

/** Validates every page of a built folder: one check a page. */
export async function validateHtml(dir: string): Promise<Result> {
	const validator = new HtmlValidate(
		new FileSystemConfigLoader({
			root: true,
			extends: ['html-validate:recommended'],
			rules: {
				// Astro writes minified HTML: these are matters of source style.
				'no-trailing-whitespace': 'off',
				'no-inline-style': 'error',
				'long-title': 'off',
				'no-raw-characters': ['error', { relaxed: true }],
				'attribute-boolean-style': 'off',
				'attribute-empty-style': 'off',
				'doctype-style': 'off',
				'void-style': 'off',
				'script-type': 'off',
				// A box that scrolls sideways is a named region, and a stage a named group, yet no section or field set.
				'prefer-native-element': ['error', { exclude: ['region', 'group'] }],
			},
		}),
	);
	const findings = [];
	for (const page of pages(dir)) {
		const report = await validator.validateString(readFileSync(page.file, 'utf8'), page.file);
		const faults = report.results.flatMap(({ messages }) =>
			messages.map(({ line, column, message, ruleId }) => `${String(line)}:${String(column)} ${message} (${ruleId})`),
		);
		findings.push({ name: page.path, faults });
	}
	return count(findings);
}
