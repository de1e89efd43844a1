"""Days that belong to something else are no time frames, and nothing said is nothing read."""

import pytest

from tests.core.timeframe.telling import read

SENTENCES = """
We'd like to invite you to a second interview on Thursday, March 19 at 2 PM.
Could you do Tuesday or Wednesday next week?
Please let me know your availability for next week.
Please complete the assignment by Monday.
The take-home should be returned within 5 days.
Please sign the NDA by tomorrow.
The offer expires on Friday.
Please let us know your decision by March 20.
You have until Friday to accept.
I promised to send my portfolio by tomorrow.
Our company was founded in 2015 and has grown 40% in the last two years.
We have been in business since March 1998.
We offer 25 days of vacation and a four-day week in summer.
The probation period is three months, the notice period four weeks.
The start date would be May 4.
You would start on 1 June.
They'd like me to start in two weeks.
The role has been open since January.
The position was posted on March 3.
Applications close on 31 March.
The deadline for applications is March 20.
Thank you for meeting with us last Thursday.
It was great to meet you on Tuesday!
We spoke on Monday.
I applied two weeks ago.
Our offices are open Monday to Friday from 9 am to 5 pm.
The team meets every Friday.
We release every two weeks.
The team has a standup at 10:00 every morning.
They do two-week sprints.
Salaries are reviewed every April.
Bonuses are paid in March.
The background check takes 5 to 7 business days.
I'm out of office until March 23.
Happy holidays and see you in the new year!
Have a great weekend!
Good luck for next week.
The interview took place on 5 March 2026.
The interview took 45 minutes.
They have 120 employees in 4 countries.
Dana has been with Lumen for five years.
I will be on vacation next week.
You'll meet Eli next Wednesday.
Your next interview will be with Eli Moss on Wednesday.
Next step: a call with the team lead on Thursday.
Next step: take-home test due Friday.
The second round is in two weeks.
We'd need your references within a week.
Send transcript by Friday.
References by tomorrow.
Your application will be kept on file for 12 months.
The job is remote three days a week.
On-call rota: one week in six.
The project runs until the end of the year.
The contract is for 12 months.
The conference is on 20 April.
Relocation must happen within three months.
We moved to the new office in January.
The product launches at the end of Q2.
We decided last year to go remote.
Reply to this email within two business days to schedule your interview.
Please respond by Thursday.
We look forward to hearing from you within the next few days.
Let us know by Wednesday if that works.
If you can't make it on Thursday, please call us by Wednesday.
I have another offer and need to answer by Friday.
They asked me to reply by Friday.
My current notice period is 3 months.
We will discuss salary in the next round next week.
The hiring manager joined three weeks ago.
Interview lasted an hour; next one Thursday.
Lunch Friday
Meeting Monday
Interview on Friday
Gym tomorrow
Their summer party is on 12 July.
24/7 support
We were acquired in April.
On Tue, Mar 10, 2026 at 3:00 PM Dana Ruiz <dana@lumen.example> wrote:
Sent: Monday, March 9, 2026 4:12 PM
Unfortunately we have decided to move forward with another candidate. We will keep your resume on file for a year.
When will I hear back?
They didn't say when they'd decide.
We'll let you know.
We will be in touch.
They said they'd call.
No idea
n/a
We'll be in touch about your interview on Thursday.
We look forward to meeting you next week.
Could you let us know by Friday whether you accept?
We look forward to hearing from you by Friday.
The job was posted two weeks ago.
Founded in 1998, we now have 40 people.
We made the decision to move to Kafka in March.
I'll send my references tomorrow
"""

MAILS = [
    """Dear Ada,

Thank you for your time on Tuesday. Your second interview is on Thursday 19 March at 10:00 with Eli. Please bring your
references. The role starts on 4 May, and you get 25 days of holiday a year. We were founded on 1 April 1998.

Kind regards
Dana
""",
    """Dear Ada,

We are delighted to offer you the position. Please let us have your answer by Friday, March 20. Your start date is May 4,
and the probation period is three months.

Best
Dana Ruiz
Monday to Friday, 9 to 5
""",
    """Hi Ada,

Unfortunately we have decided to move forward with another candidate. We will keep your resume on file for 12 months.

On Tue, Mar 10, 2026 at 3:00 PM Ada Okafor <ada@example.org> wrote:
> Thank you for the interview on Monday.
""",
    """Hallo Ada,

vielen Dank für Ihre Zeit am Dienstag. Ihr zweites Gespräch findet am 19. März um 10 Uhr statt. Bitte senden Sie uns Ihre
Zeugnisse bis Freitag. Die Stelle beginnt am 1. Mai, die Probezeit beträgt sechs Monate.

Viele Grüße
Dana
""",
]


@pytest.mark.parametrize("said", SENTENCES.strip().splitlines())
def test_a_day_of_something_else_is_no_time_frame(said):
    assert read(said) is None


@pytest.mark.parametrize("mail", MAILS)
def test_a_mail_without_their_answer_has_no_time_frame(mail):
    assert read(mail) is None


@pytest.mark.parametrize("text", ["", " ", "\n\n", "?", "x", "12", "Dana", "...", "\u0130\u0130\u0130 \u00df"])
def test_a_text_without_words_for_a_day_says_nothing(text):
    assert read(text) is None
