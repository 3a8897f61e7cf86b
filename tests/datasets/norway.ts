/** A made-up town, in one language, with a topic, a unit and kinds of its own: what a person writes by hand. */
export const sandvika = {
  name: 'sandvika',
  title: 'Fakta om Sandvika',
  languages: ['no', 'en'],
  topics: [
    { id: 'fisheries', label: { no: 'Fiske', en: 'Fisheries' } },
    { id: 'people', label: 'Folk' },
  ],
  placeKinds: [{ id: 'harbour', label: { no: 'havn', en: 'harbour' } }],
  areas: [
    {
      id: 'sandvika',
      label: 'Sandvika',
      aliases: ['Sandvika kommune'],
      not: { en: ['Sandvika Bay'] },
    },
    { id: 'lofthavn', label: 'Lofthavn', scope: 'peer', within: 'Nordland' },
  ],
  groups: [{ id: 'norway', label: { no: 'hele landet', en: 'all of Norway' } }],
  indicators: [
    { id: 'catch', label: { no: 'Fangst', en: 'Catch' }, unit: 't', topic: 'fisheries', key: true },
    { id: 'catch-value', label: { no: 'Fangstverdi' }, unit: 'NOK', topic: 'fisheries', key: true },
    { id: 'boats', label: 'Fiskebåter', unit: 'fishing-boats', topic: 'fisheries', key: true },
    { id: 'residents', label: 'Innbyggere', unit: 'people', topic: 'people', key: true },
    { id: 'growth', label: 'Befolkningsvekst', unit: 'percent', topic: 'people' },
    { id: 'sea-temperature', label: 'Sjøtemperatur', unit: '°C', topic: 'fisheries' },
  ],
  figures: [
    {
      id: 'catch-2023',
      indicator: 'catch',
      area: 'sandvika',
      period: '2023',
      kind: 'actual',
      claims: [
        { source: 'kommune-2024', value: 12_104, bound: 'exact', printed: '12 104 tonn' },
        { source: 'avisa-2024', value: 12_000, bound: 'about', printed: 'omtrent 12 000 tonn' },
      ],
    },
    figure('catch-2022', 'catch', '2022', 11_870, '11 870 tonn'),
    figure('catch-value-2023', 'catch-value', '2023', 402_500_000, '402,5 millioner kroner'),
    figure('boats-2023', 'boats', '2023', 57, '57 båter'),
    figure('boats-2022', 'boats', '2022', 61, '61 båter'),
    { ...figure('boats-2025-target', 'boats', '2025', 60, '60 båter'), kind: 'target' },
    figure('residents-2023', 'residents', '2023', 4_812, '4 812 innbyggere'),
    { ...figure('residents-2023-lofthavn', 'residents', '2023', 6_020, '6 020'), area: 'lofthavn' },
    figure('growth-2023', 'growth', '2023', -1.2, '−1,2 prosent'),
    figure('growth-1970', 'growth', '1970', 118, '118 prosent'),
    figure('sea-temperature-2023', 'sea-temperature', '2023', 7.4, '7,4 grader'),
  ],
  lists: [
    { id: 'fishing-ports', label: { no: 'Fiskehavner', en: 'Fishing ports' }, publisher: null },
  ],
  rankings: [
    {
      id: 'fishing-ports-2023',
      list: 'fishing-ports',
      year: 2023,
      subject: 'sandvika',
      among: 'norway',
      claims: [{ source: 'avisa-2024', rank: 7, bound: 'exact', printed: 'nr. 7' }],
    },
  ],
  awards: [
    {
      id: 'coast-prize-2023',
      title: { no: 'Kystprisen', en: 'Coast Prize' },
      kind: 'prize',
      level: 'national',
      grantedBy: ['Kystlaget'],
      year: 2023,
      subject: 'sandvika',
      claims: [{ source: 'avisa-2024', printed: 'fikk Kystprisen' }],
    },
  ],
  places: [
    {
      id: 'north-harbour',
      name: 'Nordhavna',
      kind: 'harbour',
      area: 'sandvika',
      about: 'Havn for fiskebåter.',
      claims: [{ source: 'kommune-2024', printed: 'Nordhavna' }],
    },
  ],
  sources: [
    {
      id: 'kommune-2024',
      publisher: 'Sandvika kommune',
      title: 'Årsmelding 2023',
      published: '2024-03-01',
      url: 'https://sandvika.example/arsmelding-2023',
      grade: 'government',
    },
    { id: 'avisa-2024', publisher: 'Sandvika Avis', title: 'Et godt år for fisket', grade: 'news' },
  ],
};

function figure(id: string, indicator: string, period: string, value: number, printed: string) {
  const claims = [{ source: 'kommune-2024', value, bound: 'exact', printed }];
  return { id, indicator, area: 'sandvika', period, kind: 'actual', claims };
}
