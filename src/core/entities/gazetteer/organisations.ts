import { companyLines } from '#core/entities/gazetteer/companies';
import { intergovernmentalLines } from '#core/entities/gazetteer/intergovernmental-bodies';
import { mediaLines } from '#core/entities/gazetteer/media';
import { ngoLines } from '#core/entities/gazetteer/ngos';
import { partyLines } from '#core/entities/gazetteer/parties';
import { stateBodyLines } from '#core/entities/gazetteer/state-bodies';

/**
 * Organisations that news of any country names, by kind; one a line: country; name | other names. A country is left
 * empty where several have a say. A line with a star, and every line of companies, media and NGOs, holds many actors:
 * there a spelling is another name of the one before only where its initials or words say so. Names of bodies that follow a pattern (“Ministry of …”) are not listed.
 */
export const organisationLines = {
  intergovernmental: intergovernmentalLines,
  'state-body': stateBodyLines,
  party: partyLines,
  company: companyLines,
  media: mediaLines,
  ngo: ngoLines,
} as const;
