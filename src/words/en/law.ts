/** The words of the law’s figure, drawn, walked through and as a list. */
export const law = {
	'law.figure.heading': 'The law',
	'law.figure.noun': 'Diagram',
	'law.figure.about': 'The gates that a case has to pass before anything may be done, and how far each way leads.',
	'law.figure.credit': 'Our summary of statutes and treaty texts. Not legal advice.',
	'law.figure.creditMore': 'Each gate names its basis and sources.',
	'law.figure.creditSlide': 'Our summary, not legal advice',

	'law.gate.allows': 'Would allow',
	'law.gate.allowsNot': 'Would not allow',
	'law.gate.basis': 'Basis:',
	'law.gate.quote': 'Text of the instrument:',
	'law.gate.sources': 'Sources:',

	'law.drawing.yes': 'Yes',
	'law.drawing.no': 'No',
	'law.drawing.note': 'A gate with a short bar below it: answered “no”, the path ends here.',

	'law.walk.path': 'The path through the law',
	'law.walk.back': 'Back',
	'law.walk.backTo': 'Back: {gate}',
	'law.walk.again': 'Start again',
	'law.walk.more': 'Basis and sources',

	'law.stop.order': 'from gate to gate',
	'law.stop.question': 'At the gate “{question}”, {answers}',
	'law.stop.answer': '“{answer}” leads to “{gate}”',
	'law.stop.outcome': 'The outcome “{outcome}” would allow: {allows}',
	'law.stop.not': 'it would not allow: {what}',
	'law.stop.here': 'here the path stands',

	'law.table.intro':
		'The path through the law. Begin with the first question; every answer is a link to where it leads.',
	'law.table.questions': 'The questions',
	'law.table.outcomes': 'Where they lead',
	'law.table.allows': 'Would allow: {what}',
	'law.table.allowsNot': 'Would not allow: {what}',
} as const;
