import { expect, test } from 'vitest';
import { scriptJson } from './json-ld.ts';

test('nothing in the data can close the script element, and it still reads as the same data', () => {
	const data = { text: '</script><!-- <script>' };
	expect(scriptJson(data)).not.toContain('<');
	expect(JSON.parse(scriptJson(data))).toEqual(data);
});
