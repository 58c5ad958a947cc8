/** The words of the promises’ figure, drawn, pressed and as a table. */
export const promises = {
	'promises.figure.heading': 'The promises',
	'promises.figure.noun': 'List',
	'promises.figure.about': 'Who promised or said what to whom, in which kind of text and within which limits.',
	'promises.figure.credit': 'Texts of the instruments, see the evidence.',
	'promises.figure.creditMore': 'Lines show who promised or said what to whom, not how strongly.',
	'promises.figure.creditSlide': 'Our summary of the texts',

	'promises.form.treaty': 'Treaty',
	'promises.form.exchange-of-notes': 'Exchange of notes',
	'promises.form.law': 'Law',
	'promises.form.guidelines': 'Guidelines',
	'promises.form.agreement': 'Agreement',
	'promises.form.communique': 'Communiqué',
	'promises.form.statement': 'Statement',

	'promises.sides.several': '{a} and {b}',
	'promises.sides.eachOther': '{sides} to each other',
	'promises.sides.about': '{from} about {to}',
	'promises.sides.to': '{from} to {to}',

	'promises.words.mutual': 'mutual defence',
	'promises.words.notMutual': 'no treaty of mutual defence',
	'promises.words.ofInstrument': 'Trigger, text of the instrument:',
	'promises.words.inOurWords': 'Trigger, in our words:',

	'promises.card.limits': 'Limits:',
	'promises.card.sources': 'Sources:',
	'promises.card.all': 'All {count} promises',

	'promises.key.treaty': 'treaty of mutual defence',
	'promises.key.other': 'other promise or statement',
	'promises.key.otherShort': 'other text',
	'promises.key.mutualShort': 'mutual defence',
	'promises.key.isTreaty': 'Treaty of mutual defence',
	'promises.key.noTreaty': 'Not a treaty of mutual defence',

	'promises.live.group': 'Who promised or said what to whom',

	'promises.stop.order': 'from the oldest promise to the newest',

	'promises.table.name': 'Who promised or said what to whom, as a table',
	'promises.table.caption':
		'Who promised or said what to whom. Words in quotation marks are text of the instruments; the rest is in our words.',
	'promises.table.date': 'Date',
	'promises.table.instrument': 'Instrument',
	'promises.table.whoToWhom': 'Who to whom',
	'promises.table.mutualDefence': 'Mutual defence',
	'promises.table.whatIsPromised': 'What is promised or said, and its trigger',
	'promises.table.limits': 'Limits',
	'promises.table.sources': 'Sources',
	'promises.table.no': 'No',
	'promises.table.yes': 'Yes',
	'promises.table.trigger': 'Trigger: {trigger}',
} as const;
