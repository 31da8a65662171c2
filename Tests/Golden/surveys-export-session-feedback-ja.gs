// session-feedback version 1, language ja.
// Open script.google.com, paste this into a new project, press Run.
function buildForm() {
  const form = FormApp.create("セッションはいかがでしたか");
  form.setDescription("1分以内で終わります。回答は匿名です。評価は集計結果だけを、コメントは原文のまま順不同で表示します。いただいた回答は次回の準備に生かします。\n\n全11問 · 約1分\n\n匿名：お名前、アドレス、正確な回答日時は、回答とともに保存されません。\n\n集計結果は回答が4件以上、コメントは3件以上集まった場合にのみ表示されます。");
  form.setCollectEmail(false);
  form.setConfirmationMessage("ご回答ありがとうございました。次回をよりよくするために役立てます。");
  form.addMultipleChoiceItem().setTitle("今回のセッションは、仕事にどのくらい役に立ちますか").setChoiceValues(["まったく役に立たない", "あまり役に立たない", "ある程度役に立つ", "かなり役に立つ", "非常に役に立つ"]).setRequired(true);
  form.addMultipleChoiceItem().setTitle("今回の内容は、どのくらい明確でしたか").setChoiceValues(["まったく明確でない", "あまり明確でない", "ある程度明確", "おおむね明確", "完全に明確"]);
  form.addTextItem().setTitle("いちばん役に立つと感じたことは何ですか").setHelpText("1行");
  form.addTextItem().setTitle("次回をよりよくするには、何があるとよいですか").setHelpText("1行");
  form.addMultipleChoiceItem().setTitle("今回の内容から、仕事で何か試してみますか").setChoiceValues(["いいえ", "もしかしたら", "はい"]);
  form.addTextItem().setTitle("何を試してみますか").setHelpText("「今回の内容から、仕事で何か試してみますか」が「いいえ」以外の場合のみ\n1行");
  form.addMultipleChoiceItem().setTitle("前回の「試してみること」は、どうなりましたか").setChoiceValues(["前回は参加していない", "まだ試していない", "試したが、うまくいかなかった", "試して、うまくいった"]);
  form.addMultipleChoiceItem().setTitle("どのように参加しましたか").setHelpText("聞くことも大切な参加です。複数当てはまる場合は、下のほうにあるものを選んでください。").setChoiceValues(["話を聞いた", "質問や話し合いをした", "発表した"]);
  form.addMultipleChoiceItem().setTitle("率直に話しても大丈夫だと、どのくらい安心できましたか").setChoiceValues(["まったく安心できなかった", "あまり安心できなかった", "ある程度安心できた", "かなり安心できた", "完全に安心できた"]);
  form.addMultipleChoiceItem().setTitle("時間の長さはいかがでしたか").setChoiceValues(["短すぎた", "ちょうどよかった", "長すぎた"]);
  form.addMultipleChoiceItem().setTitle("内容の難易度はいかがでしたか").setChoiceValues(["易しすぎた", "ちょうどよかった", "難しすぎた"]);
  Logger.log(form.getEditUrl());
}
