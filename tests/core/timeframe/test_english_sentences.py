"""What an employer says in whole sentences, read in English."""

import pytest

from tests.core.timeframe.telling import read, rows, summary

TABLE = r"""
told 2026-03-11 15:00 in US
    hear back: Dana said they hope to decide by end of next week => Fri 20 Mar 2026
    You can expect to hear from us no later than March 20th => Fri 20 Mar 2026
    we aim to get back to all candidates within 10 working days => Wed 25 Mar 2026
    interviewing until the 18th and within a week after that => Wed 25 Mar 2026
    If you have not heard by the 20th, assume a no => Fri 20 Mar 2026
    Call us if you have not heard by the 25th => Wed 25 Mar 2026
    by the time we finish interviews on Thursday + 2 days => Mon 16 Mar 2026
    We'll let you know by March 24. If you have not heard by then, please feel free to follow up. => Tue 24 Mar 2026
    Feel free to follow up after the 25th. => Wed 25 Mar 2026
    Please do not contact us before the 20th. => Fri 20 Mar 2026
    We won't know before the 20th. => about Fri 27 Mar 2026
    We won't decide this week. => about Fri 20 Mar 2026
    We won't know until Friday. => Fri 13 Mar 2026
    It should not take more than two weeks. => Wed 25 Mar 2026
    We're interviewing through the 18th, then we'll decide. => about Wed 25 Mar 2026
    Interviews run until the 18th. We'll decide within a week after that. => Wed 25 Mar 2026
    We'll let you know. Probably by Friday. => Fri 13 Mar 2026
    Your second interview is on Thursday, and we'll let you know within two days of that. => Mon 16 Mar 2026
    Thank you for coming in on Tuesday. We enjoyed meeting you and will be in touch by the end of next week. => Fri 20 Mar 2026
    The board meets on the 18th and we'll decide then. => about Wed 25 Mar 2026
    We hope to make a decision between March 23 and March 27. => Fri 27 Mar 2026
    We'll be in touch next week to schedule your interview. => Fri 20 Mar 2026
    You will hear the result of your interview on Friday. => Fri 13 Mar 2026
    We'll decide after your interview on Thursday. => about Thu 19 Mar 2026
    we may need two weeks to decide => Wed 25 Mar 2026
    We are interviewing until the 18th and will then decide. => about Wed 25 Mar 2026
    We'll decide by Friday, then we'll move to the offer stage. => Fri 13 Mar 2026
    She said they'd get back to me in about ten days. => about Mon 23 Mar 2026
    Dana thought it'd take another two weeks. => Wed 25 Mar 2026
    They need to talk to two more candidates and will decide by Thursday. => Thu 12 Mar 2026
    You should hear back by the end of the month at the latest. => Tue 31 Mar 2026
    Expect an answer from HR within five working days. => Wed 18 Mar 2026
    We anticipate making a decision by mid-April. => about Mon 20 Apr 2026
    I expect to have an update for you early next week. => Tue 17 Mar 2026
    Our recruiter will reach out within the next 3 business days. => Mon 16 Mar 2026
    We'll get back to you one way or another by next Wednesday. => Wed 18 Mar 2026
    The committee meets on the 24th; you will be notified the following day. => Wed 25 Mar 2026
    The panel reconvenes on Monday, and we will let you know the day after. => Tue 17 Mar 2026
    Final interviews wrap up on Friday the 20th, and we'll have a decision the following week. => Fri 27 Mar 2026
    You'll hear from us in a couple of days. => about Fri 13 Mar 2026
    Please allow up to 10 business days for a response. => Wed 25 Mar 2026
    Please allow two weeks for us to review all applications and get back to you. => Wed 25 Mar 2026
    We'll be making offers by the end of Q1. => Tue 31 Mar 2026
    The hiring manager is on vacation until the 23rd; we'll get back to you within a week after she returns. => Mon 30 Mar 2026
    Dana is on holiday until March 23, and we will let you know shortly after. => about Mon 30 Mar 2026
    I'm on vacation next week but will get back to you by April 2. => Thu 02 Apr 2026
    We will contact successful candidates by 3 April. => Fri 03 Apr 2026
    If you do not hear from us within two weeks, please assume you have not been successful. => Wed 25 Mar 2026
    If you haven't heard anything by next Friday, drop me an email. => Fri 20 Mar 2026
    Give us until the end of next week. => Fri 20 Mar 2026
    Give us a week or so. => about Wed 18 Mar 2026
    Bear with us until Tuesday. => Tue 17 Mar 2026
    We need until Thursday to decide. => Thu 12 Mar 2026
    hear back in 3 to 5 days => Mon 16 Mar 2026
    by March 27, 2026 at 5 PM EST => Fri 27 Mar 2026
    Dana: "We'll get back to you by the end of next week." => Fri 20 Mar 2026
    Told me to expect a call by Thursday => Thu 12 Mar 2026
    she'll let me know either way by the end of the month => Tue 31 Mar 2026
    Hoping to wrap up interviews this week and make a decision early next week. => Tue 17 Mar 2026
    They're still interviewing other candidates through next Friday and should decide the week after. => Fri 27 Mar 2026
    We have two more interviews this week. You should hear from us by Tuesday. => Tue 17 Mar 2026
    HR will reach out within 5-7 business days. => Fri 20 Mar 2026
    Decision expected mid next week. => Wed 18 Mar 2026
    They'll be in touch in the first week of April. => about Fri 10 Apr 2026
    By the end of the first week in April. => about Fri 10 Apr 2026
    sometime in the second half of May => Fri 29 May 2026
    It might take until the end of April. => Thu 30 Apr 2026
    It could be as late as April 30. => Thu 30 Apr 2026
    It'll be at least two weeks. => about Wed 01 Apr 2026
    Up to three weeks. => Wed 01 Apr 2026
    Won't hear back for at least 10 days. => about Fri 27 Mar 2026
    They won't have an answer until after Easter. => about Fri 10 Apr 2026
    They won't be deciding until the week of the 23rd. => Fri 27 Mar 2026
    They won't decide until the end of next week => Fri 20 Mar 2026
    Not before mid-April. => about Mon 27 Apr 2026
    After the board meeting on 24 March. => about Tue 31 Mar 2026
    following the board meeting on the 24th => about Tue 31 Mar 2026
    Once the hiring committee has met on Tuesday, we will be in touch. => about Tue 24 Mar 2026
    When Eli is back on the 23rd we'll make the decision. => about Mon 30 Mar 2026
    The hiring manager is back on Monday and will get back to you by Wednesday. => Wed 18 Mar 2026
    We will finish the interviews on March 18 and decide two days later. => Fri 20 Mar 2026
    Last interviews are on Thursday. We will let you know the day after. => Fri 13 Mar 2026
    We are meeting the last candidate on Friday, so you should hear from us early the following week. => Tue 17 Mar 2026
    two days after the final interview on the 19th => Mon 23 Mar 2026
    I'd expect to hear by the 15th, and if not, ping me. => Mon 16 Mar 2026
    If it's after the 25th and you still haven't heard, feel free to call. => Wed 25 Mar 2026
    You're welcome to check in after next Friday. => Fri 27 Mar 2026
    Please feel free to reach out if you don't hear anything within two weeks. => Wed 25 Mar 2026
    Don't hesitate to contact me if you have not heard back by March 27. => Fri 27 Mar 2026
    If you have not received a response by the end of next week, please contact us. => Fri 20 Mar 2026
    If I don't get back to you by Monday, please nudge me. => Mon 16 Mar 2026
    Please don't follow up before April 1. => Wed 01 Apr 2026
    Kindly wait until the 20th. => Fri 20 Mar 2026
    We ask for your patience until the end of the month. => Tue 31 Mar 2026
    We kindly ask you to wait until March 20 before following up. => Fri 20 Mar 2026
    The whole process should take about three weeks. => about Wed 01 Apr 2026
    The process takes 2-3 weeks. => Wed 01 Apr 2026
    Typical turnaround is 10 working days. => Wed 25 Mar 2026
    Our usual response time is five business days. => Wed 18 Mar 2026
    Our team will review your application and get back to you within 1-2 weeks. => Wed 25 Mar 2026
    Thanks for your time today! We'll be in touch by end of day tomorrow. => Thu 12 Mar 2026
    We will contact all applicants by Friday 27 March 2026. => Fri 27 Mar 2026
    You can expect a decision on or before the 31st of March. => Tue 31 Mar 2026
    We'll have news for you on Monday. => Mon 16 Mar 2026
    You will be informed of the outcome in writing by 3rd April. => Fri 03 Apr 2026
    We plan to make an offer by the middle of next week. => Wed 18 Mar 2026
    Interviews finish on Thursday and we will let you know by the following Monday. => Mon 16 Mar 2026
    I'll give you a ring tomorrow afternoon. => Thu 12 Mar 2026
    We'll call on Thursday with a decision. => Thu 12 Mar 2026
    You'll have an answer this time next week. => Wed 18 Mar 2026
    You'll hear by the 30th of this month. => Mon 30 Mar 2026
    by the last business day of the month => Tue 31 Mar 2026
    starting next week we will contact candidates => about Mon 23 Mar 2026
    Dear candidate, we interview until 27 March. Successful candidates will be notified by email no later than 3 April 2026. The position starts 1 June 2026. Please bring your certificates to the second round on 15 April. => Fri 03 Apr 2026
    We started interviewing in February. The next step is a panel interview, which we'd like to hold next week. After the panel we usually decide within three business days. => Wed 25 Mar 2026
    hear back: by the end of next week => Fri 20 Mar 2026
    hear back: "end of next week, maybe early the week after" => Tue 24 Mar 2026
    She said 'give us a week'. => Wed 18 Mar 2026
    Decision by 3/27; start date 5/4. => Fri 27 Mar 2026
    Timeline: final interviews this week, decision early next week, offer by the 27th. => Fri 27 Mar 2026
    We expect final interviews to take place next week and an offer to be made by the end of the month. => Tue 31 Mar 2026
    We'll get back to you by Friday about next steps. => Fri 13 Mar 2026
    The recruiter will email me about next steps by Monday => Mon 16 Mar 2026
    Two to three weeks, she thought. => Wed 01 Apr 2026
    no later than two weeks after the interview => about Wed 25 Mar 2026
    five (5) to seven (7) business days => Fri 20 Mar 2026
told 2026-05-20 10:00 in US
    We'll let you know after the long weekend => about Mon 01 Jun 2026
told 2026-03-11 15:00 in GB
    We intend to notify candidates the week commencing 23rd March. => Fri 27 Mar 2026
    Eli: they want to decide before Easter => Thu 02 Apr 2026
    Decision by 27/3; start date 4/5. => Fri 27 Mar 2026
    within 5 working days of your interview => about Wed 18 Mar 2026
    We aim to let all candidates know within two weeks of the closing date. => vague
    within two weeks of the closing date (31 March) => Tue 14 Apr 2026
    We'll be in touch after the closing date, 31 March. => about Thu 09 Apr 2026
    If you have not heard from us within four weeks of the closing date, please assume that you have been unsuccessful. => vague
    Unfortunately we can't give feedback until the process ends on 10 April. => about Fri 17 Apr 2026
    We'll come back to you at the start of next week. => Tue 17 Mar 2026
told 2026-03-04 10:00 in US
    You'll hear early next week; Monday's a bank holiday here though, so more likely Wednesday. => Wed 11 Mar 2026
    The offsite is next week, so I'm in meetings until Thursday. I'll call you on Friday. => Fri 13 Mar 2026
    We'll let you know before Friday evening. => Fri 06 Mar 2026
told 2026-12-10 10:00 in GB
    We are closed until January 4 and will get back to you within a week of reopening. => Mon 11 Jan 2027
told 2026-03-11 15:00 in IN
    We'll revert back to you within 2-3 working days => Mon 16 Mar 2026
    Will let you know by day after tomorrow => Fri 13 Mar 2026
"""


@pytest.mark.parametrize(("said", "told", "country", "reading"), rows(TABLE))
def test_the_day_of_their_answer_is_found_in_a_sentence(said, told, country, reading):
    assert summary(read(said, told, country)) == reading
