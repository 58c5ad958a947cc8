import { expect, test, vi } from 'vitest';
import { start } from './element.ts';

test('a script in the shadow of a component, which is not told its own address, finds it and makes the element', () => {
	const make = (name: string): HTMLElement => document.createElementNS('http://www.w3.org/1999/xhtml', name);
	// A frame that loads nothing.
	vi.spyOn(document, 'createElement').mockImplementation((name) => make(name === 'iframe' ? 'div' : name));
	const article = document.createElement('x-article');
	document.body.append(article);
	const shadow = article.attachShadow({ mode: 'open' });
	const script = make('script');
	script.setAttribute('src', 'https://story.example/x/embed.js');
	// As text that is not run.
	script.setAttribute('type', 'text/plain');
	shadow.append(script);
	start({ law: '700 overview' });
	const figure = document.createElement('one-ten-figure');
	figure.setAttribute('name', 'law');
	shadow.append(figure);
	expect(figure.shadowRoot?.firstElementChild).toHaveProperty('src', 'https://story.example/x/embed/law/');
});
