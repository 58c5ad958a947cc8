import { expect, test } from 'vitest';
import { namedPolicy } from './frame-policy.ts';

test('an embedded page may load from the site by its name, and nothing else is let in', () => {
	const page = (sources: string) =>
		`<meta http-equiv="content-security-policy" content="default-src 'self'${sources};object-src 'none';base-uri 'self'; style-src 'self'${sources} 'sha256-a=';">`;
	expect(namedPolicy(page(''), 'https://a.example')).toBe(page(' https://a.example'));
});

test('words about a policy stay as they are', () => {
	expect(namedPolicy("<p>script-src 'self'</p>", 'https://a.example')).toBe("<p>script-src 'self'</p>");
});
