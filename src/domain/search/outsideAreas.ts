/** Letters that begin postcodes outside England only (Royal Mail postcode areas); those on both sides of a border are not here. */
export const outsideAreas: Readonly<Record<string, string>> = {
  Wales: 'CF LD LL SA',
  Scotland: 'AB DD DG EH FK G HS IV KA KW KY ML PA PH ZE',
  'Northern Ireland': 'BT',
  'the Isle of Man': 'IM',
  'the Channel Islands': 'GY JE',
};

/** Letters that begin postcodes on both sides of a border. */
export const borderAreas: Readonly<Record<string, string>> = {
  Wales: 'CH HR NP SY',
  Scotland: 'CA TD',
};
