import { describe, expect, test } from 'vitest';
import { chaiModelCard } from '../../src/exchange/chai-model-card.ts';
import { nihrBioresource } from '../../src/exchange/nihr-bioresource.ts';
import { slamCris } from '../../src/exchange/slam-cris.ts';
import { ukAtrsRecords } from '../../src/exchange/uk-atrs-records.ts';
import { usFdaDevices } from '../../src/exchange/us-fda-devices.ts';
import { imported } from '../fixtures/imported.ts';

describe('the CRIS projects', async () => {
  const slam = await imported(slamCris, 'slam-cris.csv');
  const folder = 'data-uses/slam-cris-south-london-and-maudsley-nhs-foundation-trust';

  test('a project is a use of data, with its kind, its day of approval and the address of its page', () => {
    expect(slam.facts(`${folder}/do-invented-people-sleep.json`)).toMatchObject({
      name: 'Do invented people sleep?',
      purpose: 'research',
      approvedOn: '2013-05-02',
      inBrief: '[name left out] looks at sleep.',
      gathered: [{ id: '1-1', address: 'https://www.example.org/projects/1' }],
    });
    expect(slam.facts(`${folder}/invented-feet.json`)).toMatchObject({
      purpose: 'audit',
      kept: { 'Project Type': 'Audit' },
    });
    expect(slam.facts(`${folder}/invented-feet.json`)['approvedOn']).toBeUndefined();
  });

  test('neither who leads a project nor who wrote a paper is named; addresses of papers stay', () => {
    for (const name of ['Ada', 'Bo Sample', 'Sample, B.', 'Cy Nobody']) expect(slam.all).not.toContain(name);
    expect(slam.facts(`${folder}/invented-feet.json`)['results']).toBe('https://www.example.org/papers/feet');
    expect(slam.report.notes.join('\n')).toContain('Row 3: papers were left out but for their addresses');
  });
});

describe('the BioResource studies', async () => {
  const nihr = await imported(nihrBioresource, 'nihr-bioresource.csv');
  const folder = 'data-uses/nihr-bioresource-nihr-bioresource';

  test('a study says what it asks and where it is done, and not who leads it', () => {
    const facts = nihr.facts(`${folder}/invented-bones.json`);
    expect(facts).toMatchObject({ purpose: 'research', inBrief: '[name left out] asks why bones break.' });
    expect(facts.kept['Institution or Company']).toContain('University of Easthaven');
    for (const name of ['Made-Up', 'Ed Nobody']) expect(nihr.all).not.toContain(name);
    expect(nihr.facts(`${folder}/invented-blood.json`)['inBrief']).toBeUndefined();
  });
});

describe('the list of transparency records', async () => {
  const atrs = await imported(ukAtrsRecords, 'uk-atrs-records.json');

  test('a record is a tool of its body, published on the day in London', () => {
    expect(atrs.facts('tools/uk-atrs-records-department-of-invention/letter-sorter.json')).toMatchObject({
      name: 'Letter sorter',
      inBrief: 'It sorts letters by what they ask for.',
      published: '2025-06-27',
      kept: { listed_organisations: 'Invented Office\nOffice of Examples' },
    });
  });

  test('a body that the list does not name is not guessed', () => {
    const organisation = 'organisations/uk-atrs-records-publisher-not-named-in-the-list.json';
    expect(atrs.facts(organisation)).toMatchObject({ name: 'Publisher not named in the list' });
    expect(atrs.facts(organisation)['kind']).toBeUndefined();
  });
});

describe('products', async () => {
  const devices = await imported(usFdaDevices, 'us-fda-devices.csv');
  const cards = await imported(chaiModelCard, 'chai-model-card.xml');

  test('devices of one name are told apart by their numbers, and belong to no organisation', () => {
    expect(devices.paths).toEqual([
      'products/us-fda-devices-invented-lens-x000001.json',
      'products/us-fda-devices-invented-lens-x000002.json',
      'sources/us-fda-devices.json',
    ]);
    const facts = devices.facts('products/us-fda-devices-invented-lens-x000001.json');
    expect(facts).toMatchObject({ supplier: 'Acme Eyes, Ltd.', kept: { 'Panel (Lead)': 'Ophthalmic' } });
    expect(facts).not.toHaveProperty('deviceClass');
    expect(facts).not.toHaveProperty('organisation');
  });

  test('a card is a product; what we do not ask is kept, and a person’s mailbox is not', () => {
    const facts = cards.facts('products/chai-model-card-invented-chest-reader.json');
    expect(facts).toMatchObject({
      supplier: 'Northlight Imaging (invented)',
      version: '2.0',
      intendedUse: 'To sort X-rays.',
      limits: 'Not for children.',
      testedOn: '12,000 adults.',
      kept: {
        'ReleaseInfo/EHRCompatibility/EHR': 'Invented Records\nOther Records',
        'KeyMetrics/UsefulnessUsabilityEfficacy/Results/MetricResult/2/ValueJson': '0.06',
      },
    });
    expect(cards.all).not.toContain('ada.example');
  });
});
