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
        'An act weighs less where its event is only reported, disputed or unconfirmed. An act whose day is not known enters little by little over the time in which it may have happened.',
      ],
    },
    {
      id: 'moment',
      heading: 'From acts to a moment',
      paragraphs: [
        'For any moment, the scores of all acts up to then are added, cooperation and conflict apart, in each direction. Older acts count for less: the line you see halves the weight of an act every 90 days.',
        'The balance sets one against the other, and lies between −1 and +1. Activity is how much there is of both. Where nothing has been coded, we say “nothing coded”, which is not the same as neutral.',
      ],
    },
    {
      id: 'band',
      heading: 'Why there is a band',
      paragraphs: [
        'No half-life is the right one, and two respected scales (CAMEO and PLOVER) disagree about many acts. So each balance is computed eight ways: with both scales, and with half-lives of 30, 90 and 365 days, and none. The band covers all eight results.',
        'Where the band reaches across zero, the answer depends on choices that nobody can settle. The pair is then shown as ambivalent: neutral and hatched, neither good nor bad.',
      ],
    },
    {
      id: 'limits',
      heading: 'What its critics say',
      paragraphs: [
        'The scores rest on the judgement of a few experts. A single scale from hostile to friendly explains about two thirds of the differences that such data hold (Schrodt 2007); the rest is lost.',
        'Event data repeat what the news reports. What no source tells is missing, and machine-coded archives have been found to hold many false and double entries (Wang and others, Science 2016). The acts here are coded by hand, from the sources that each story names, which also means: from those sources only.',
        'So read the acts first, and the curve second.',
      ],
    },
  ],
  literature: {
    heading: 'Literature',
    works: [
      'J. S. Goldstein: A Conflict-Cooperation Scale for WEIS Events Data. Journal of Conflict Resolution, 1992.',
      'U. Brandes, J. Lerner, T. A. B. Snijders: Networks Evolving Step by Step: Statistical Analysis of Dyadic Event Data. ASONAM, 2009.',
      'W. Ahmad, M. A. Porter, M. Beguerisse-Díaz: Tie-Decay Networks in Continuous Time and Eigenvector-Based Centralities. arXiv 1805.00193.',
      'P. A. Schrodt: Inductive Event Data Scaling Using Item Response Theory. 2007.',
      'W. Wang, R. Kennedy, D. Lazer, N. Ramakrishnan: Growing Pains for Global Monitoring of Societal Events. Science, 2016.',
    ],
  },
}
