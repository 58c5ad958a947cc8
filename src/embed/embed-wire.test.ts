import { expect, test } from 'vitest';
import { askOf, eventMessage, heightMessages, hostFrom, type Host } from './embed-wire.ts';

const address = 'https://110.example/embed/map/';
const bare: Host = { figure: 'map' };

test('the address and the referrer say which host it is', () => {
	expect(hostFrom('', '', 'https://news.example/', 'map', address)).toEqual({ figure: 'map' });
	expect(hostFrom('?initialWidth=300&childId=a1', '', '', 'map', address)).toEqual({ figure: 'map', pym: 'a1' });
	expect(hostFrom('', '#?secret=Xy9', '', 'map', address)).toEqual({ figure: 'map', wordpress: 'Xy9' });
	expect(hostFrom('', '', 'https://blog.medium.com/', 'map', address)).toEqual({ figure: 'map', medium: address });
});

test('an id that is no short word, and a host that only looks like Medium, are not believed', () => {
	for (const id of ['', 'x'.repeat(65), '<b>', 'axPYMxb c', '%0A'])
		expect(hostFrom(`?childId=${id}`, `#?secret=${id}`, '', 'map', address)).toEqual({ figure: 'map' });
	for (const referrer of ['https://medium.com.evil.example/', 'http://medium.com/', 'https://notmedium.com/'])
		expect(hostFrom('', '', referrer, 'map', address)).toEqual({ figure: 'map' });
});

test('a host of which nothing is known is told the two forms that cost nothing', () => {
	expect(heightMessages(bare, 640, 300, false)).toEqual([
		{ sentinel: 'amp', type: 'embed-size', height: 640 },
		{ 'datawrapper-height': { map: 640 } },
	]);
});

test('each known host is told the height in its own words', () => {
	const host: Host = { figure: 'map', pym: 'a1', wordpress: 'Xy9', resizer: 'f0', medium: address };
	expect(heightMessages(host, 640, 300, true).slice(2)).toEqual([
		'pymxPYMxa1xPYMxheightxPYMx640',
		{ message: 'height', value: 640, secret: 'Xy9' },
		'[iFrameSizer]f0:640:300:init',
		JSON.stringify({ src: address, context: 'iframe.resize', height: 640 }),
	]);
	expect(heightMessages({ figure: 'map', resizer: 'f0' }, 640, 300, false).at(-1)).toBe(
		'[iFrameSizer]f0:640:300:resize',
	);
});

test('the few known asks are understood', () => {
	expect(askOf({ sentinel: 'amp', type: 'frames-init' }, bare)).toEqual({ kind: 'height' });
	expect(askOf({ message: 'ready', secret: 'Xy9' }, { figure: 'map', wordpress: 'Xy9' })).toEqual({ kind: 'height' });
	expect(askOf('pymxPYMxa1xPYMxwidthxPYMx300', { figure: 'map', pym: 'a1' })).toEqual({ kind: 'height' });
	expect(askOf('[iFrameSizer]f0:8:false:true:32:true:true:null', bare)).toEqual({ kind: 'resizer', id: 'f0' });
	expect(askOf('[iFrameSizer]resize', { figure: 'map', resizer: 'f0' })).toEqual({ kind: 'height' });
	expect(askOf({ type: '110km:subscribe', version: 1 }, bare)).toEqual({ kind: 'subscribe' });
});

test.each<[string, unknown]>([
	['nothing', null],
	['a number', 7],
	['an empty text', ''],
	['an ask without evidence of its host', '[iFrameSizer]resize'],
	['another child’s pym', 'pymxPYMxb2xPYMxwidthxPYMx300'],
	['a pym message that navigates', 'pymxPYMxa1xPYMxnavigateToxPYMxhttps://evil.example/'],
	['a forged id', '[iFrameSizer]<img src=x>:8:false:'],
	['a wrong secret', { message: 'ready', secret: 'zz' }],
	['a later version', { type: '110km:subscribe', version: 2 }],
	['half an ask', { sentinel: 'amp' }],
	['a very long text', `[iFrameSizer]${'x'.repeat(1_000_000)}`],
	[
		'an object that throws when it is read',
		new Proxy(
			{},
			{
				get() {
					throw new Error('read');
				},
			},
		),
	],
])('%s asks for nothing', (_, data) => {
	expect(askOf(data, { figure: 'map', pym: 'a1', wordpress: 'Xy9' })).toBeUndefined();
});

test('an event has the documented shape', () => {
	expect(eventMessage('step', 'map', 'gap')).toEqual({
		type: '110km:event',
		version: 1,
		name: 'step',
		figure: 'map',
		state: 'gap',
	});
});
