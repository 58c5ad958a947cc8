import { beforeEach, expect, test, vi } from 'vitest';
import { loadFacts } from '../../../content/facts.ts';
import { element } from '../../kit/live/element.ts';
import { figureData } from '../data.ts';
import { tools } from './places.ts';

const data = figureData(loadFacts());
let bar: ReturnType<typeof tools>;

beforeEach(() => {
	const root = element('div');
	document.body.replaceChildren(root);
	const acts = { zoom: vi.fn(), visit: vi.fn(), home: vi.fn() };
	bar = tools(root, data, acts, new AbortController().signal);
});

const at = () => {
	const { left, right } = document.querySelector<HTMLElement>('.map-controls')?.style ?? expect.unreachable();
	return { left, right };
};

test('buttons that go from one side to the other are held by that side alone', () => {
	const free = { left: 20, top: 20, right: 380, bottom: 700 };
	const atRight = { left: 240, top: 656, right: 380, bottom: 700 };
	const atLeft = { ...atRight, left: 20, right: 160 };
	bar.stand(atRight, free, 400);
	expect(at()).toEqual({ left: 'auto', right: '20px' });
	bar.stand(atLeft, free, 400);
	expect(at()).toEqual({ left: '20px', right: 'auto' });
	bar.stand(atRight, free, 400);
	expect(at()).toEqual({ left: 'auto', right: '20px' });
});
