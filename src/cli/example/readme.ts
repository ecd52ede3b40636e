/** What stands beside the seeds for whoever opens the folder next. */
export const README = `# Articles and what they say

\`seeds/\` is what people write: articles byte for byte, a curation for each, and short lists of what a fact may name. The one
article is invented. \`npx kz-eu-facts build --root .\` reads all of it and writes \`data/\`: TypeScript modules, \`dataset.json\`
and what the audit finds. Nobody edits \`data/\`. If anything is wrong, it says where, what it found, what it expected and how
to mend it, and writes nothing.

## The next article

1. Save its text as \`seeds/articles/001_name.txt\`, UTF-8, and never edit it. Then
   \`cd seeds/articles && sha256sum *.txt > ../articles.sha256\`.
2. \`npx kz-eu-facts draft seeds/articles/001_name.txt --published 2024-10-02 --home no --root .\` writes
   \`seeds/curation/a001.yaml\`, with a question mark for all that its words do not give. \`--home\` is the country that the text
   speaks for. Answer each question: quote words; type no value and no date.
3. Append \`a001.entities.yaml\` and \`a001.posts.yaml\` to the lists, delete the two, and \`npx kz-eu-facts format --root .\` sorts.
4. \`npx kz-eu-facts check seeds/curation/a001.yaml --article seeds/articles/001_name.txt\` judges it alone.
5. \`npx kz-eu-facts build --root .\`

Under git, put \`seeds/articles/* -text\` into \`.gitattributes\`, so that no line end changes. \`schemas/\` is what an editor with
a YAML language server completes and checks the files of \`seeds/\` with.

## Asking it

\`npx kz-eu-facts trade --data data/dataset.json\`, and so for every command; in a program every helper of \`kz-eu-facts\` takes
the data first.
`;
