import { expect, test } from 'vitest';
import { bareScript } from './bare-script.ts';

test('comments of whole lines and indents go, and code stays, addresses and all', () => {
	const script = `/* Two
   lines. */
(() => {
	// Why.
	const home = 'https://example.org/'; // kept

	go(home);
})();
`;
	expect(bareScript(script)).toBe(`(() => {\nconst home = 'https://example.org/'; // kept\ngo(home);\n})();\n`);
});
