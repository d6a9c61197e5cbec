/** English: how relations are read, for readers. The formulas are in docs/method.md. */
export const method = {
  title: 'How relations are read',
  standfirst:
    'The arcs and curves of a story are a reading aid made from coded acts. They are not a measurement of relations.',
  sections: [
    {
      id: 'acts',
      heading: 'Every line is a list of acts',
      paragraphs: [
        'An editor reads the sources and writes down who did what to whom: an act, with a date, a doer, a receiver and a type. The types are those of PLOVER, a scheme that researchers use to code political events: sixteen kinds of deeds and words, from “agree” to “assault”.',
        'A line between two actors is nothing but the acts between them. Choose the line, and you can read each one, with its event and its source.',
        'What nobody willed is not an act. An accident, or what may be one, stands on the timeline as an incident and counts for nothing here; what people then said and did about it does count.',
      ],
    },
    {
      id: 'scores',
      heading: 'What an act weighs',
      paragraphs: [
        'Each type has a score on a scale that Joshua Goldstein proposed in 1992: from −10 for the gravest hostility to +10 for the closest cooperation. The score belongs to the type. It does not know whether five people were arrested or five hundred.',
        'An act weighs less where its event is not established: 1 where it is, 0.75 where it is reported, 0.5 where it is disputed, 0.25 where it is unconfirmed. These are even steps and nothing more; no study fixes them. An act whose day is not known enters little by little over the time in which it may have happened.',
      ],
    },
    {
      id: 'moment',
      heading: 'From acts to a moment',
      paragraphs: [
        'For any moment, the scores of all acts up to then are added, cooperation and conflict apart, in each direction. Older acts count for less: the line you see halves the weight of an act every 90 days.',
        'The balance sets one against the other, and lies between −1 and +1. Activity is how much there is of both. In numbers: balance = (cooperation − conflict) ÷ (cooperation + conflict + κ), with κ = 5. That 5 keeps a single small act from looking like a verdict: with an activity of 5, the balance reaches one half at most. Where nothing has been coded, we say “nothing coded”, which is not the same as neutral.',
      ],
    },
    {
      id: 'band',
      heading: 'Why there is a band',
      paragraphs: [
        'No half-life is the right one, and two respected scales (CAMEO and PLOVER) disagree about many acts. So each balance is computed eight ways: with both scales, and with half-lives of 30, 90 and 365 days, and none. The band covers all eight results.',
        'Where the band reaches across zero, the answer depends on choices that nobody can settle. The pair is then shown as ambivalent: neutral and hatched, neither good nor bad. So it is where acts for and against cancel each other on one of the scales.',
      ],
    },
    {
      id: 'lately',
      heading: 'Nothing lately',
      paragraphs: [
        'A line is drawn faint, and says “nothing lately”, once nine months (270 days) have passed since its last act. It is a matter of when and not of how much: a grave act of two years ago is faint, a first complaint is not. While an act may still be happening, or goes on, its line is not faint. Faint lines count towards no camp, and towards nobody being at odds.',
      ],
    },
    {
      id: 'ties',
      heading: 'Standing ties',
      paragraphs: [
        'The thin grey lines are no acts. They are what binds two actors over time (a membership, an alliance, a partnership, kinship, a war), as a source of the story says. They have no score and count towards no balance, no width and no camp.',
        'A tie is drawn only within its time. One whose source gives no time says so: it is certain from the date of the first source that speaks of it, or of an act done under it, and only possible before. Dashed means that one side is drawing away, wide gaps that it is suspended, dots that it may not stand at this moment, because its beginning or end is not known so well, or because no source speaks of it yet.',
      ],
    },
    {
      id: 'changes',
      heading: 'Then and now',
      paragraphs: [
        'Two moments are compared direction by direction, and what lies between them does not matter. “Appeared” means that nothing was coded before, or nothing lately; “fallen silent”, that there has been nothing lately since. “Flipped” is from cooperation to conflict or back.',
        'A direction of unchanged reading “grew stronger” where its activity is at least 1.25 times what it was, and “grew weaker” where it fell as much. The 1.25 is our choice: smaller changes could not be seen in a line’s width. Where acts were added and as much of the older ones has faded, it is “much the same, with more acts”. Counts that changed are told: “5 acts, now 13”.',
      ],
    },
    {
      id: 'camps',
      heading: 'Camps, and what contradicts them',
      paragraphs: [
        'If the friend of a friend were a friend, and the enemy of an enemy too, actors would fall into two camps (structural balance; Cartwright and Harary 1956). Each connected part of the network is parted in two so that as few directions as can be contradict it: cooperation between the camps, or conflict inside one. How many still do is the frustration. At 0, every clear line fits.',
        'Only lines of clear sign are asked: no ambivalent ones, none with nothing lately, none inside a group, no ties. With up to 20 actors in a part every parting is tried; with more a search may miss a better one, and the note says so. Camps are a hypothesis about how actors stand, never a finding: real states have friends who are each other’s enemies.',
      ],
    },
    {
      id: 'places',
      heading: 'What places mean',
      paragraphs: [
        'Actors stand near those whom they have most to do with over the whole story, so that lines are short and seldom cross. Above and below, left and right mean nothing.',
        'Places stay the same through time: dates, filters, and groups that open or close move nobody, so that whatever changes is a relation. Only if you ask for it is a picture arranged for its moment.',
        'The arrangement follows the room. The network beside the timeline, alone, half as wide for two moments, or in a window of another shape, is another picture, in which everybody may stand elsewhere. A room of one shape is always filled in the same way, so the way back leads to the same picture.',
      ],
    },
    {
      id: 'limits',
      heading: 'What its critics say',
      paragraphs: [
        'The scores rest on the judgement of a few experts. A single scale from hostile to friendly explained about two thirds of the differences in one study of such data (Schrodt 2007); the rest is lost.',
        'Event data repeat what the news reports. What no source tells is missing, and machine-coded archives have been found to hold many false and double entries (Wang and others, Science 2016). The acts here are coded by hand, from the sources that each story names, which also means: from those sources only.',
        'So read the acts first, and the curve second.',
      ],
    },
  ],
  /** To the document that has all of it. */
  full: 'The method in full: formulas, choices, and where in the code they are (plain text)',
  literature: {
    heading: 'Literature',
    /** What each says, and where it can be read. */
    works: [
      {
        text: 'J. S. Goldstein: A Conflict-Cooperation Scale for WEIS Events Data. Journal of Conflict Resolution, 1992.',
        href: 'https://doi.org/10.1177/0022002792036002007',
      },
      {
        text: 'U. Brandes, J. Lerner, T. A. B. Snijders: Networks Evolving Step by Step: Statistical Analysis of Dyadic Event Data. ASONAM, 2009.',
        href: 'https://doi.org/10.1109/ASONAM.2009.28',
      },
      {
        text: 'W. Ahmad, M. A. Porter, M. Beguerisse-Díaz: Tie-Decay Networks in Continuous Time and Eigenvector-Based Centralities. arXiv 1805.00193.',
        href: 'https://arxiv.org/abs/1805.00193',
      },
      {
        text: 'G. Arena, J. Mulder, R. Th. A. J. Leenders: A Bayesian Semi-Parametric Approach for Modeling Memory Decay in Dynamic Social Networks. Sociological Methods & Research, 2024 (arXiv 2109.01881).',
        href: 'https://arxiv.org/abs/2109.01881',
      },
      {
        text: 'D. Cartwright, F. Harary: Structural Balance: A Generalization of Heider’s Theory. Psychological Review, 1956.',
        href: 'https://doi.org/10.1037/h0046049',
      },
      {
        text: 'P. A. Schrodt: Inductive Event Data Scaling Using Item Response Theory. 2007.',
        href: null,
      },
      {
        text: 'W. Wang, R. Kennedy, D. Lazer, N. Ramakrishnan: Growing Pains for Global Monitoring of Societal Events. Science, 2016.',
        href: 'https://doi.org/10.1126/science.aaf6758',
      },
    ] as readonly { readonly text: string; readonly href: string | null }[],
  },
}
