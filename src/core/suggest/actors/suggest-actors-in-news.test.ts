import { describe, expect, it } from 'vitest';
import { suggestActors } from '#core/suggest/actors/suggest-actors';

function spans(text: string): readonly string[] {
  return suggest(text).map(({ start, end }) => text.slice(start, end));
}

function found(text: string): readonly string[] {
  return suggest(text).map(({ start, end, entities }) => `${text.slice(start, end)} = ${entities[0]?.name ?? ''}`);
}

function suggest(text: string): ReturnType<typeof suggestActors> {
  return suggestActors({ text, language: 'en', date: '', regions: [], entities: [] });
}

describe('descriptions of actors in news', () => {
  it.each([
    ['The country’s ousted governor fled.', ['governor']],
    ['It was within her own party that he lost.', ['party']],
    ['A vocal critic said no.', ['vocal critic']],
    ['A WTO panel met.', ['WTO', 'panel']],
    ['They wrote to the head of the mission.', ['head', 'mission']],
    ['He met a delegation of world powers.', ['delegation', 'world powers']],
    ['It accused government forces of looting.', ['government forces']],
    ['Vorhal’s office said it was true.', ['office']],
    ['It had the support of the international community.', ['international community']],
    ['A palace source said so.', ['palace source']],
    ['The two men left.', ['men']],
    ['“It is cold,” said Ella Murtabwe, a shopkeeper.', ['Ella Murtabwe', 'shopkeeper']],
    ['The government set up a task force.', ['government', 'task force']],
    ['It was the lower house of the assembly that sat.', ['lower house', 'assembly']],
    ['An envoy of the Vorhal Institute, a think tank, spoke.', ['envoy', 'Vorhal Institute']],
    ['The cattle herders left.', ['herders']],
  ])('finds who is described: %s', (text, expected) => {
    expect(spans(text)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['PM dismisses the offer\n\nIt rained.', ['PM']],
    ['Opposition cries foul\n\nIt rained.', ['Opposition']],
    ['Governor orders a halt to it\n\nIt rained.', ['Governor']],
    ['The ban stays until May: minister\n\nIt rained.', ['minister']],
    ['Voters head to the polls\n\nIt rained.', ['Voters']],
  ])('knows that a headline leaves the article out: %s', (text, expected) => {
    expect(spans(text)).toEqual(expected);
  });

  it.each([
    'Ballots came from polling stations.',
    'It costs more per student fixed by law.',
    'The offer became official.',
    'They met to elect a president.',
    'Who would police it?',
    'The human body needs sleep.',
    'It was all over social media.',
    'The ticker (VRH1V.HE) rose.',
    'As the report states, it rained.',
  ])('finds nobody where the words mean something else: %s', (text) => {
    expect(spans(text)).toEqual([]);
  });
});

describe('names of actors in news', () => {
  it.each([
    ['A Saudi-led coalition bombed it.', ['Saudi-led coalition']],
    ['It was a French-backed plan.', ['French']],
    ['Khartoum officials met.', ['Khartoum officials']],
    ['He was summoned by New Delhi.', ['New Delhi']],
    ['The deal would see Jerusalem commit to limits.', ['Jerusalem']],
    ['It raised tensions with the West.', ['West']],
    ['The Iran-IAEA talks failed.', ['Iran', 'IAEA']],
    ['They support the Kashmiris.', ['Kashmiris']],
  ])('finds states where they act: %s', (text, expected) => {
    expect(spans(text)).toEqual(expected);
  });

  it('leaves the west of a map and the dollars of a country alone', () => {
    expect(spans('The rain moved to the West. It cost US$800 million.')).toEqual([]);
  });

  it.each([
    ['The Friends of Vorhal (FoV) met. The FoV left.', ['Friends of Vorhal', 'FoV', 'FoV']],
    ['It was heard on air, Radio Vorhal reported.', ['Radio Vorhal']],
    ['He told the "Zubrov am Abend" newspaper.', ['Zubrov am Abend']],
    ['She told The Vorhalian that it rained.', ['Vorhalian']],
    ['The Lebanese daily al-Vorhal wrote it.', ['al-Vorhal']],
    ['The rebel VRLM-North faction left.', ['VRLM-North']],
    ['The Zubrov gang fled.', ['Zubrov']],
    ['The Vorhal Writers’ Union met.', ['Vorhal Writers’ Union']],
    ['It rained, Vorhalia news agency said.', ['Vorhalia']],
    ['“It is cold,” said one resident, Zubrov.', ['Zubrov']],
    ['Local TV stations showed it.', ['stations']],
    ['Then Vorhal Governor Jan Zubrov left.', ['Vorhal', 'Jan Zubrov']],
    ['Texaco Canada said no.', ['Texaco Canada']],
    ['Apple said no. He ate an Apple Pie.', ['Apple']],
    ['PETER ZUBROV: It rained.', ['PETER ZUBROV']],
    ['They sent aid to Boko Haram militants.', ['Boko Haram militants']],
  ])('finds organisations and speakers by what stands around them: %s', (text, expected) => {
    expect(spans(text)).toEqual(expect.arrayContaining(expected));
  });

  it('gives the whole name of an organisation of people, and of who goes by a family name that stands first', () => {
    expect(found('The Vorhal People’s Party won. President Roh Dae-vin left. Then Roh wept.')).toEqual([
      "Vorhal People’s Party = Vorhal People's Party",
      'Roh Dae-vin = Roh Dae-vin',
      'Roh = Roh Dae-vin',
    ]);
  });

  it('takes militants of a movement for the movement', () => {
    expect(found('Boko Haram militants fled.')).toEqual(['Boko Haram militants = Boko Haram']);
  });

  it('tells a thing that is called after somebody from the person', () => {
    expect(spans('Jan Zubrov won. The Zubrov amendment failed. The Zubrov administration fell.')).toEqual([
      'Jan Zubrov',
      'Zubrov administration',
    ]);
  });

  it('leaves a surname that is also a company to its owner', () => {
    expect(found('Jan Kellogg left.')).toEqual(['Jan Kellogg = Jan Kellogg']);
  });
});

describe('words that look like actors and are none', () => {
  it.each([
    'AdvertisementHide AdThe bridge stood.',
    'It rained on the Ella Murtabwe cycle bridge.',
    'Vorhal Down wind farm stood near the Vorhal Recreational Ground.',
    'It is the county where Vorhal is located.',
    'It broke EU rules and cost the EU budget a lot.',
    'It was all about the Google Shopping service.',
    'It was the “America First” slogan on the US Capitol.',
    'They were evacuated by helicopter to Malta.',
    'It happened across the former Soviet Union.',
    'It rained close to the tennis courts and several schools and churches.',
    'About 40 percent of students were born then.',
    'Out on police bail.',
    'It was in the lobby, and across the board.',
    'It rained on Dune, Wold and St Vorhal.',
    'It is a risk to the wider public.',
    'It was seen on CCTV.',
    'It rained when she took office as Maltese president.',
    'It would be what an independent Scotland would look like.',
    'She was expecting twins.',
    'Cod swam in the Gulf of St. Lawrence, and it was cold.',
    'She was 34-year-old and cold.',
    'Home  World  Malta  Business\n\nIt rained.',
    'Share this: Twitter Facebook WhatsApp',
  ])('are left alone: %s', (text) => {
    expect(spans(text)).toEqual([]);
  });

  it.each([
    ['Ella Murtabwe REJECTS the offer\n\nIt rained.', ['Ella Murtabwe']],
    ['THERESA May left. Mrs May was ill.', ['THERESA May', 'May']],
    ['Dol Hamreck, Sviatra and Jan Murtabwe left.', ['Dol Hamreck', 'Sviatra', 'Jan Murtabwe']],
    ['The Vorhal district court sat.', ['Vorhal district court']],
    ['It was what a London court heard.', ['London court']],
    ['They sentenced a Maltese citizen.', ['Maltese citizen']],
    ['On Monday a 34-year-old from Vorhal was held.', ['34-year-old']],
    ['On Monday two of those rescued left.', ['two of those rescued']],
    ['He was held, and seven others were fined.', ['others']],
    [
      'The Vorhal Union met.\n\nUnion officials left, and the union closed.',
      ['Vorhal Union', 'Union officials', 'union'],
    ],
    ['She leads the Brotherhood of Zubrov Workers.', ['Brotherhood of Zubrov Workers']],
    ['It angered the environmental lobby.', ['environmental lobby']],
    ['Rep. Dol Hamreck, R-Wash., left.', ['Dol Hamreck']],
    ['Zubrov and E.ON agreed.', ['E.ON']],
    ['The House on Monday approved it.', ['House']],
    ['The Maltese coast guard left.', ['Maltese coast guard']],
    ['Seven Maltese nationals left.', ['Maltese nationals']],
    ['It came from his left-wing opponent.', ['left-wing opponent']],
    ['It was the carmaker’s French plant.', ['carmaker']],
    ['It said the bill’s proponents had left.', ['proponents']],
    ['It was cited by the Vorhalian.', ['Vorhalian']],
    ['It asked the people of Scotland.', ['people of Scotland']],
  ])('stand beside some that are: %s', (text, expected) => {
    expect(spans(text)).toEqual(expect.arrayContaining(expected));
  });
});
