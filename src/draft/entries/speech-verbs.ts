/** What people do whose words are reported. */
export const SPEECH_VERBS =
  "said|says|told|tells|noted|notes|added|adds|stressed|emphasi[sz]ed|explained|underlined|stated|recalled|warned|" +
  "announced|commented|replied|reported|confirmed|pointed out|points out";
