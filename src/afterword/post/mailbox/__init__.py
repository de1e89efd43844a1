"""Where received messages come from: a mail server, a folder of mail on this disk, files, in tests a list in memory.

    protocol    what every mailbox can do        heads       what stands at a message's head, and its digest
    imap        a mail server                    maildir, mbox, files    mail on this computer
    providers   the settings of the common ones  sign_in     OAuth2, with the user's own client

Mail is only looked at: nothing here marks, moves or deletes a message. The one thing that may be written is the copy
of a letter of ours, and only where the person asked for that.
"""
