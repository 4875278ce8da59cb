/** Given names of people in generated worlds; invented, like everybody there. */
export const inventedGivenNames = words(
  'Ada Bo Cleo Dev Esi Finn Gwen Hari Ines Jude Kofi Lena Milo Nia Omar Pia Quinn Rosa Sami Tove',
)

/** Family names of people in generated worlds. */
export const inventedFamilyNames = words(
  'Ashdown Birchall Carrow Denholm Elmsley Farrant Garrick Harrow Islington Jarrold Kestrel Lowther Marlow Norwood Oakes Penrose Quill Renfrew Selby Thorne',
)

function words(text: string): readonly string[] {
  return text.split(' ')
}
