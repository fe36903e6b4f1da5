import type { regions as source } from '../id/regions.ts'

export const regions: Record<keyof typeof source, string> = {
  'regions.title': 'Where guests came from',
  'regions.lead': 'Provinces, regencies and cities that have come to learn.',
  'regions.description': 'Provinces, regencies and cities that have come to learn from {government}.',
  'regions.region': 'Region',
  'regions.visits': 'Visits',
  'regions.latest': 'Latest',
  'regions.tableCaption': 'Regions of origin and their number of visits',
  'regions.provinceNote':
    'A province’s figure includes its regencies and cities. One visit may bring delegations from several regions.',
  'regions.others':
    'There was also one delegation of a ministry, agency, university or company, which belongs to no single region.|There were also {n} delegations of ministries, agencies, universities or companies, which belong to no single region.',
  'regions.none': 'No visit from any region has been recorded yet.',
  'region.code': 'Region code {code}',
  'region.lead': '{n} visit recorded, on {date}.|{n} visits recorded; the latest on {date}.',
  'region.description':
    '{region}: {n} study visit to {government}, and the practices studied.|{region}: {n} study visits to {government}, and the practices studied.',
  'region.descriptionNone': '{region}: no study visit to {government} has been recorded yet.',
  'region.none': 'No visit from {region} has been recorded here yet.',
  'region.who': 'Who came',
  'region.whoCaption': 'Delegations from {region}, the latest first',
  'region.day': 'Date',
  'region.delegation': 'Delegation',
  'region.onwards': 'Go on to',
  'region.studied': 'What they studied',
  'region.studiedTimes': 'on {n} visit|on {n} visits',
  'region.studiedUnknown': 'The practices studied have not been recorded.',
  'region.outgoing': 'Where we went to learn',
  'region.within': 'Regencies and cities that came',
  'region.withinCount': '{n} visit|{n} visits',
  'region.seeVisits': 'See the list of visits',
  'region.seeProvince': 'See {province}',
  'region.seeAll': 'All regions of origin',
}
