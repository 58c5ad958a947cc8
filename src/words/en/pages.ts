/** English words of the pages themselves: titles and descriptions. */
export const pages = {
	'pages.404.thereIsNo': 'There is no page here',
	'pages.404.theAddressMay': 'The address may be mistyped, or the page may have moved.',
	'pages.404.readTheStory': 'Read the story',
	'pages.404.lookUpA': 'Look up a claim',
	'pages.404.noSuchPage': 'No such page · {title}',
	'pages.404.thereIsNo2': 'There is no page at this address.',
	'pages.HandOut.twoPagesFor': 'Two pages for each student: the sentence, the calendar, the ladder, the source check.',
	'pages.HandOut.twoPagesFor2':
		'Two pages for each student, in short and plain sentences, with beginnings to go on from.',
	'pages.HandOut.onePageFor': 'One page for each student: the key points of the story, with words to fill in.',
	'pages.evidence.about':
		'The {claims} claims of the article, each with what the public record adds, its sources and a verdict; how they were checked; and the data.',
	'pages.evidence.theEvidence': 'The evidence · {title}',
	'pages.exitSlips.exitTicketsFour': 'Exit tickets, four on a page.',
	'pages.guide.theLessonOn': 'The lesson on paper: minutes, questions with answers, activities, keys.',
	'pages.level.plain': '{title}: plain words',
	'pages.level.key': '{title}: key points',
	'pages.licence.codeOfThe': 'Code of the pages',
	'pages.map.writeTheName': 'Write the name beside each number. The names to choose from: {span}',
	'pages.map.theMapDraws':
		'The map draws no boundary. Marks express no view on sovereignty; where claimants use other names, all are given.',
	'pages.map.nameThePlaces': 'Name the places',
	'pages.map.coastline': 'coastline {map}',
	'pages.newsroom.everyFigureAnd':
		'Every figure and the story to embed in your own pages: previews, code to copy, pictures with captions, licence, heights, headers and what an editor needs to know.',
	'pages.newsroom.forNewsrooms': 'For newsrooms · {title}',
	'pages.packetNo.packetNoFor': 'Packet No for the controversy: {question}',
	'pages.packetYes.packetYesFor': 'Packet Yes for the controversy: {question}',
	'pages.present.slidesForA': 'Slides for a class: {title}',
	'pages.present.theStoryAs':
		'The story as slides for a class, with live figures, notes for the teacher, questions, and the sources of every step.',
	'pages.ring.putItWhere': 'Put it where you live',
	'pages.ring.searchFor':
		'{from} Search for a city, drag the ring, or tap the map: the sentence tells what the same distance reaches from there.',
	'pages.ring.movingTheRing':
		'Moving the ring needs JavaScript; the table below lists what the distance reaches from many towns.',
	'pages.roleCards.cardsFor': '{count} cards for the role play, each with what is on record for its seat.',
	'pages.startHere.startHere': 'Start here · {title}',
	'pages.startHere.whatIsIn': 'What is in this folder, and where to begin.',
	'pages.teach.aLessonOf':
		'A lesson of {lengths} minutes on one news article: plan, vocabulary, questions with answers, a controversy, a role play, a source check and a quiz.',
	'pages.teach.forTeachers': 'For teachers · {title}',
	'pages.vocabulary.theWordsOf':
		'The words of the lesson with their meanings, and names in the languages that use them.',
} as const;
