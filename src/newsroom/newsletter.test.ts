import { doIUseEmail } from '@jsx-email/doiuse-email';
import { expect, test } from 'vitest';
import { loadFacts } from '../content/facts.ts';
import { newsletterHtml, newsletterText } from './newsletter.ts';

const absolute = (path: string): string => `https://a.example/x${path}`;
const facts = loadFacts();
const html = newsletterHtml(facts, absolute);
const text = newsletterText(facts, absolute);
const keys = facts.sections.flatMap(({ steps }) => steps.map(({ key }) => key));

test('nothing in the newsletter is unsupported by a mail program that many people have', () => {
	const emailClients = [
		...['gmail.*', 'apple-mail.*', 'outlook.windows', 'outlook.macos', 'outlook.ios', 'outlook.android'],
		...['yahoo.*', 'aol.*', 'samsung-email.*', 'thunderbird.*', 'protonmail.*'],
	];
	// Web mail puts every message into an element of its own, so that what it lacks is the tag of ours alone.
	const inside = html.replaceAll(/<\/?body[^>]*>/g, '');
	expect('errors' in doIUseEmail(inside, { emailClients }), 'it finds something').toBe(false);
	const faulty = inside.replace('padding:0 0 8px 0', 'display:grid');
	expect(doIUseEmail(faulty, { emailClients })).toHaveProperty('errors');
});

test('no mail program cuts the newsletter, as it has less than 100 kB', () => {
	expect(Buffer.byteLength(html)).toBeLessThan(100_000);
});

test('both forms say every key point and lead to the site alone, by whole addresses', () => {
	const flat = text.replace(/\s+/g, ' ');
	for (const key of keys) {
		expect(html).toContain(key.replaceAll('&', '&amp;').replaceAll('"', '&quot;'));
		expect(flat).toContain(key);
	}
	for (const [, address = ''] of html.matchAll(/(?:href|src)="([^"]*)"/g))
		expect(address).toMatch(/^https:\/\/a\.example\/x\//);
});

test('each figure has a picture that says in words what it shows, once, and no colour is set that a dark program would keep', () => {
	const alts = [...html.matchAll(/<img [^>]*alt="([^"]+)"/g)];
	const figures = new Set(facts.sections.flatMap(({ steps }) => steps.map(({ figure }) => figure)));
	expect(alts.length).toBeGreaterThan(1);
	expect(new Set(alts.map(([, alt]) => alt)).size).toBe(alts.length);
	expect(alts.length).toBeLessThanOrEqual(figures.size);
	expect(html).not.toMatch(/color:|bgcolor|<style|<script/);
});

test('the plain text has lines that mail programs do not break', () => {
	for (const one of text.split('\n')) expect(one.length <= 72 || /^\S+$/.test(one), one).toBe(true);
});
