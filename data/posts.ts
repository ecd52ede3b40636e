// Written by the build from seeds/. Do not edit: change the seeds.
export const posts = [
  { id: "chair", title: "Chair" },
  {
    id: "chief-of-staff-to-the-commissioner-for-international-partnerships",
    title: "Chief of Staff to the Commissioner for International Partnerships",
  },
  { id: "chief-of-staff-to-the-high-representative", title: "Chief of Staff to the High Representative" },
  { id: "deputy-foreign-minister", title: "Deputy Foreign Minister", aliases: ["Deputy Minister of Foreign Affairs"] },
  { id: "deputy-managing-director", title: "Deputy Managing Director" },
  { id: "deputy-secretary-general", title: "Deputy Secretary-General" },
  {
    id: "director-for-energy-intensive-industries-raw-materials-hydrogen",
    title: "Director for Energy Intensive Industries, Raw Materials, Hydrogen",
  },
  { id: "director-for-international-partnerships", title: "Director for International Partnerships" },
  { id: "head-of-mission", title: "Head of a diplomatic mission", aliases: ["Ambassador", "Chargé d’Affaires"] },
  {
    id: "high-representative-for-foreign-affairs-and-security-policy",
    title: "High Representative for Foreign Affairs and Security Policy",
  },
  { id: "president", title: "President" },
  { id: "special-representative-for-human-rights", title: "Special Representative for Human Rights" },
  { id: "standing-rapporteur-on-kazakhstan", title: "Standing Rapporteur on Kazakhstan" },
  { id: "vice-president", title: "Vice-President" },
] as const;
