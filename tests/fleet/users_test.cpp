// SPDX-License-Identifier: GPL-3.0-or-later
// The accounts of a company as values: what the office tells of them, filters, order, the file.
#include "core/fleet/users.h"

#include <gtest/gtest.h>

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace wm::fleet {

namespace {

CompanyUser user(const char *email, const char *role, const char *name = "Somebody", int devices = 1)
{
    return {QString::fromUtf8(name), QString::fromUtf8(email), QString::fromUtf8(role), devices};
}

QStringList emails(const std::vector<CompanyUser> &users)
{
    QStringList list;
    for (const CompanyUser &one : users)
        list.append(one.email);
    return list;
}

Result<std::vector<CompanyUser>> told(const QByteArray &json)
{
    return usersFrom(QJsonDocument::fromJson(json).object());
}

} // namespace

TEST(CompanyUsers, FiltersCompareAsTheManualHasItAndBothHaveToHold)
{
    const CompanyUser jo = user("JDoe@example.org", "installer");
    const auto passes = [&](const char *email, const char *role = "") {
        return UserFilter{textFilterFrom(QString::fromUtf8(email)), QString::fromUtf8(role)}.passes(jo);
    };
    EXPECT_TRUE(passes("jd") && passes("contains:DOE") && passes("") && passes("starts:"));
    EXPECT_FALSE(passes("jdx"));
    EXPECT_TRUE(passes("equals:jdoe@example.org"));
    EXPECT_FALSE(passes("equals:jdoe"));
    EXPECT_TRUE(passes("starts:j") && passes("ends:.ORG"));
    EXPECT_FALSE(passes("starts:doe") || passes("ends:doe"));
    EXPECT_TRUE(passes("starts:j", "installer"));
    EXPECT_FALSE(passes("starts:j", "admin") || passes("starts:x", "installer"));
}

TEST(CompanyUsers, AreSortedByEachColumnBothWays)
{
    const std::vector<CompanyUser> users{user("c@x", "read_only", "Ana"), user("B@x", "admin", "zoe"),
                                         user("a@x", "installer", "Bo"), user("d@x", "admin", "Cy")};
    const auto sorted = [&](UserColumn column, bool descending) {
        return emails(usersListed(users, {}, column, descending)).join(u' ');
    };
    EXPECT_EQ(sorted(UserColumn::Email, false), QStringLiteral("a@x B@x c@x d@x"));
    EXPECT_EQ(sorted(UserColumn::Email, true), QStringLiteral("d@x c@x B@x a@x"));
    EXPECT_EQ(sorted(UserColumn::Name, false), QStringLiteral("c@x a@x d@x B@x"));
    EXPECT_EQ(sorted(UserColumn::Role, false), QStringLiteral("B@x d@x a@x c@x"));
    EXPECT_EQ(sorted(UserColumn::Role, true), QStringLiteral("c@x a@x B@x d@x"));
}

TEST(CompanyUsers, OfTheOfficesAnswerNothingIsGuessed)
{
    const auto two = told(R"({"users": [{"id": "00", "name": "Jo", "email": "jo@x", "role": "installer", "devices": 2},
                                        {"id": "01", "name": "", "email": "bo@x", "role": "read_only", "devices": 0}]})");
    ASSERT_TRUE(two);
    EXPECT_EQ(two->at(0), user("jo@x", "installer", "Jo", 2));
    EXPECT_TRUE(told(R"({"users": []})"));
    for (const char *bad :
         {"{}", R"({"users": {}})", R"({"users": [1]})", R"({"users": [{"email": "a@x", "devices": 1}]})",
          R"({"users": [{"email": "a@x", "role": "king", "devices": 1}]})",
          R"({"users": [{"email": "a@x", "role": "admin", "devices": -1}]})",
          R"({"users": [{"role": "admin", "devices": 1}]})"})
        EXPECT_FALSE(told(bad)) << bad;
}

TEST(CompanyUsers, AFileRunsNothingInASpreadsheet)
{
    EXPECT_EQ(usersHeader(), "Name,Email,Role,Devices\r\n");
    EXPECT_EQ(userLine(user("+1@x", "read_only", "=A1, \"b\"", 3)), "\"'=A1, \"\"b\"\"\",'+1@x,ReadOnly,3\r\n");
    EXPECT_EQ(userLine(user("jo@x", "admin", "Jo", 0)), "Jo,jo@x,Admin,0\r\n");
}

} // namespace wm::fleet
